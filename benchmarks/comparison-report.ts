import { type Figures, PAGE_KINDS, type SiteFigures } from './figures.ts';
import { checkBounds } from './bounds.ts';
import { median } from './results.ts';
import { formatSpread } from './spread.ts';

/** What stays the same for all three, and what does not, so that a reader can judge the figures. */
const HOW = `All three have the same pages, the text of this site as Markdown: without its pictures, citations, data and checks,
which only this site has to build, send and lay out. Medians, with the least and the most. Builds start with nothing kept from before but
this site’s images for sharing, of which a later build draws only those that changed. Bytes are bodies as sent to a Chromium that
has never been there, brotli where the file is not compressed in itself, in units of 1,000; fonts are apart. Starlight is as it
comes, its search in a dialog; the bare site has Pagefind’s Component UI on a page of its own and the processor of Markdown that this site
has. Queries are typed a key every 100 ms for the first search, at once for the warm one.`;

/** The figures as Markdown, with whether each measure holds. */
export function comparisonReport(figures: Figures, withShareImages: { seconds: number; megabytes: number }): string {
  const sites = [figures.own, figures.starlight, figures.bare];
  const row = (name: string, digits: number, values: (site: SiteFigures) => number[]): string[] => [
    name,
    ...sites.map((site) => formatSpread(values(site), digits)),
    ...sites.slice(1).map((other) => ratioOf(values(figures.own), values(other))),
  ];
  const queries = figures.own.warm.length;
  return `${figures.pages} pages in each.\n\n${sites.map(({ name, versions }) => `- ${name}: ${versions}`).join('\n')}

${HOW}

${table(
  ['', ...sites.map(({ name }) => name), ...sites.slice(1).map(({ name }) => `ratio to ${name}`)],
  [
    row(`cold build, s, ${figures.own.build.seconds.length} runs`, 1, ({ build }) => build.seconds),
    row('peak memory of it, MB', 0, ({ build }) => build.megabytes),
    row(`first load of a topic, kB, ${figures.own.load.kilobytes.length} pages`, 1, ({ load }) => load.kilobytes),
    row('requests of it', 0, ({ load }) => load.requests),
    row('fonts of it, kB', 1, ({ load }) => load.fontKilobytes),
    row(
      `first load and first search, kB, ${figures.own.firstSearch.kilobytes.length} queries of two words`,
      1,
      ({ firstSearch }) => firstSearch.kilobytes,
    ),
    row('requests of both', 0, ({ firstSearch }) => firstSearch.requests),
    row(`warm search, last key to results, ms, ${queries} queries`, 1, ({ warm }) => warm),
  ],
)}

With its images for sharing drawn anew, this site’s build took ${withShareImages.seconds.toFixed(1)} s and ${withShareImages.megabytes.toFixed(0)} MB.

Lighthouse, as on a slow phone: performance / accessibility / best practices / SEO, medians of ${figures.own.audits.home.length} runs. Starlight’s search has no page of its own.

${table(
  ['page', 'site', 'scores', 'LCP, ms', 'TBT, ms', 'CLS'],
  PAGE_KINDS.flatMap((kind) => sites.flatMap((site) => auditRow(kind, site))),
)}

What is to hold:

${table(
  ['measure', 'measured', 'bound', 'holds'],
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
