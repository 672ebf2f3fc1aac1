import { type Figures, PAGE_KINDS, type SiteFigures } from './figures.ts';
import { checkBounds } from './bounds.ts';
import { median } from './results.ts';
import { formatSpread } from './spread.ts';

/** The conditions of the measurements. */
const CONDITIONS = `All three sites have the same pages: the text of this site as Markdown. Pictures, citations, data files and checks exist only on
this site. Figures are medians, with the lowest and the highest value in parentheses. Builds start without caches, except that of the share
images of this site. Sizes are response bodies in kB (1,000 bytes) for a Chromium with an empty cache, with Brotli compression except for
files that are already compressed; fonts are counted separately. Starlight has its default settings, with the search in a dialog. The
bare site has Pagefind’s Component UI on a search page and the Markdown processor of this site. For a first search, a key is typed every
100 ms; for a warm search, the query is entered at once.`;

/** The figures and limits as Markdown. */
export function comparisonReport(figures: Figures, withShareImages: { seconds: number; megabytes: number }): string {
  const sites = [figures.own, figures.starlight, figures.bare];
  const row = (name: string, digits: number, values: (site: SiteFigures) => number[]): string[] => [
    name,
    ...sites.map((site) => formatSpread(values(site), digits)),
    ...sites.slice(1).map((other) => ratioOf(values(figures.own), values(other))),
  ];
  const queries = figures.own.warm.length;
  return `${figures.pages} pages in each.\n\n${sites.map(({ name, versions }) => `- ${name}: ${versions}`).join('\n')}

${CONDITIONS}

${table(
  ['', ...sites.map(({ name }) => name), ...sites.slice(1).map(({ name }) => `ratio to ${name}`)],
  [
    row(`cold build, s, ${figures.own.build.seconds.length} runs`, 1, ({ build }) => build.seconds),
    row('peak memory of the build, MB', 0, ({ build }) => build.megabytes),
    row(`first load of a topic, kB, ${figures.own.load.kilobytes.length} pages`, 1, ({ load }) => load.kilobytes),
    row('requests of the first load', 0, ({ load }) => load.requests),
    row('fonts of the first load, kB', 1, ({ load }) => load.fontKilobytes),
    row(
      `first load and first search, kB, ${figures.own.firstSearch.kilobytes.length} queries of two words`,
      1,
      ({ firstSearch }) => firstSearch.kilobytes,
    ),
    row('requests of first load and first search', 0, ({ firstSearch }) => firstSearch.requests),
    row(`warm search, last keystroke to results, ms, ${queries} queries`, 1, ({ warm }) => warm),
  ],
)}

Without the cache of share images, the build of this site took ${withShareImages.seconds.toFixed(1)} s and ${withShareImages.megabytes.toFixed(0)} MB.

Lighthouse scores for mobile phones: performance / accessibility / best practices / SEO, medians of ${figures.own.audits.home.length} runs. Starlight has no search page.

${table(
  ['page', 'site', 'scores', 'LCP, ms', 'TBT, ms', 'CLS'],
  PAGE_KINDS.flatMap((kind) => sites.flatMap((site) => auditRow(kind, site))),
)}

Limits:

${table(
  ['measure', 'measured', 'limit', 'within limit'],
  checkBounds(figures).map(({ name, measured, bound, holds }) => [name, measured, bound, holds ? 'yes' : '**no**']),
)}`;
}

function auditRow(kind: (typeof PAGE_KINDS)[number], { name, audits }: SiteFigures): string[][] {
  const runs = audits[kind];
  if (runs.length === 0) return [];
  const scores = (runs[0]?.scores ?? []).map((_, i) => median(runs.map((run) => run.scores[i] ?? Number.NaN)));
  return [
    [
      kind,
      name,
      scores.join(' / '),
      formatSpread(
        runs.map(({ lcp }) => lcp),
        0,
      ),
      formatSpread(
        runs.map(({ tbt }) => tbt),
        0,
      ),
      formatSpread(
        runs.map(({ cls }) => cls),
        3,
      ),
    ],
  ];
}

function ratioOf(own: readonly number[], theirs: readonly number[]): string {
  const ratio = median(own) / median(theirs);
  return Number.isFinite(ratio) ? ratio.toFixed(2) : '–';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
