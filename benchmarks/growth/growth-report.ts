import { type Curve, describeCurve, exponents, formatFigure } from './curve.ts';
import { FIRST, type Measured, WARM } from './measure.ts';

/** The measured values, with the file names of their charts and their limits. */
const MEASURES: { name: string; title: string; unit: string; of: (site: Measured) => number; bound?: number }[] = [
  { name: 'build-time', title: 'Build', unit: 's', of: ({ seconds }) => seconds },
  { name: 'build-memory', title: 'Peak memory of the build', unit: 'MB', of: ({ megabytes }) => megabytes },
  { name: 'output', title: 'Output', unit: 'MB', of: ({ bytes }) => bytes / 1e6 },
  { name: 'files', title: 'Files', unit: 'files', of: ({ files }) => files },
  { name: 'index', title: 'Search index', unit: 'MB', of: ({ indexBytes }) => indexBytes / 1e6 },
  {
    name: 'first-search',
    title: 'First search, median',
    unit: 'kB',
    of: ({ firstSearch }) => firstSearch.median / 1e3,
    bound: 250,
  },
  {
    name: 'first-search-worst',
    title: 'First search, worst',
    unit: 'kB',
    of: ({ firstSearch }) => firstSearch.worst / 1e3,
  },
  {
    name: 'warm-search',
    title: 'Warm search, median',
    unit: 'ms',
    of: ({ warmSearch }) => warmSearch.median,
    bound: 100,
  },
  { name: 'warm-search-worst', title: 'Warm search, worst', unit: 'ms', of: ({ warmSearch }) => warmSearch.worst },
  { name: 'longest-page', title: 'Longest page', unit: 'kB', of: ({ longest }) => longest.bytes / 1e3 },
];

/** The curves of all measured values. */
export function curvesOf(sites: readonly Measured[]): { name: string; curve: Curve }[] {
  return MEASURES.map(({ name, title, unit, of, bound }) => ({
    name,
    curve: {
      title,
      unit,
      points: sites.map((site) => ({ pages: site.pages, value: of(site) })),
      ...(bound === undefined ? {} : { bound }),
    },
  }));
}

/**
 * The table and the charts as Markdown.
 *
 * @param failed the sizes that could not be measured, with the reasons
 */
export function growthSection(sites: readonly Measured[], failed: readonly string[]): string {
  const curves = curvesOf(sites);
  const size = (i: number): number => sites[i]?.passages ?? Number.NaN;
  const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
  const steps = sites.slice(1).map((site, i) => `${sites[i]?.pages} to ${site.pages}`);
  const table = [
    row('Measure', ...sites.map(({ pages }) => `${pages.toLocaleString('en')} pages`), ...steps),
    row('---', ...[...sites, ...steps].map(() => '--:')),
    row('Passages', ...sites.map(({ passages }) => passages.toLocaleString('en')), ...steps.map(() => '')),
    ...curves.map(({ curve }) =>
      row(
        `${curve.title}, ${curve.unit}`,
        ...curve.points.map(({ value }) => formatFigure(value)),
        ...exponents(curve.points.map(({ value }, i) => ({ size: size(i), value }))).map((exponent) =>
          exponent.toFixed(2),
        ),
      ),
    ),
  ];
  const longest = sites.map(
    ({ pages, longest: { path } }) => `\`/${path.replace(/index\.html$/, '')}\` at ${pages.toLocaleString('en')} pages`,
  );
  return `These sites have the content of this site and generated content of the same kinds. Their vocabulary grows like that of natural text.
Builds use cached share images. Memory is that of the build and all its child processes. Files and output do not include compressed copies
and share images. A first search is made by a reader who has loaded only a topic; the figures are those of ${FIRST} queries of two words.
Warm searches are ${WARM} queries of two words, measured from the last keystroke to painted results. The last columns show the exponents
of growth: at 1, a value grows in proportion to the number of passages; above 1, it grows faster.

${table.join('\n')}

The longest page is ${longest.join(', ')}.

${failed.map((what) => `Not measured: ${what}.`).join('\n\n')}

${curves.map(({ name, curve }) => `![${describeCurve(curve)}](growth/curves/${name}.svg)`).join('\n')}
`;
}
