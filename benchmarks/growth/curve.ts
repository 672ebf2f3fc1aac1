/** A measured value at several sizes of the site. */
export interface Curve {
  /** The title of the chart, without the unit: `Build time`. */
  title: string;
  unit: string;
  points: { pages: number; value: number }[];
  /** The limit up to 1,000 pages, if there is one. */
  bound?: number;
}

const WIDTH = 420;
const HEIGHT = 260;
const LEFT = 64;
const BOTTOM = 40;
const TOP = 36;
const RIGHT = 20;

/** The exponents of growth from each size to the next. 1 means that the value is proportional to the size. */
export function exponents(points: readonly { size: number; value: number }[]): number[] {
  return points.slice(1).map(({ size, value }, i) => {
    const before = points[i] ?? { size, value };
    return Math.log(value / before.value) / Math.log(size / before.size);
  });
}

/** The text alternative of the chart. */
export function describeCurve({ title, unit, points }: Curve): string {
  const values = points.map(
    ({ pages, value }) => `${formatFigure(value)} ${unit} at ${pages.toLocaleString('en')} pages`,
  );
  return `${title}: ${values.join(', ')}`;
}

/** The chart as SVG. Both scales are logarithmic. */
export function curveSvg(curve: Curve): string {
  const { title, unit, points, bound } = curve;
  const values = [...points.map(({ value }) => value), ...(bound === undefined ? [] : [bound])];
  const xs = decades(points.map(({ pages }) => pages));
  const ys = decades(values);
  const x = (pages: number): number => LEFT + share(pages, xs) * (WIDTH - LEFT - RIGHT);
  const y = (value: number): number => HEIGHT - BOTTOM - share(value, ys) * (HEIGHT - BOTTOM - TOP);
  const at = (pages: number, value: number): string => `${x(pages).toFixed(1)} ${y(value).toFixed(1)}`;
  const [first, last] = [points[0], points.at(-1)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" font-family="sans-serif" font-size="12">
<title>${describeCurve(curve)}</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="${LEFT}" y="20" font-weight="bold">${title}, ${unit}</text>
${xs.map((pages) => `<path d="M${at(pages, ys[0] ?? 1)}V${TOP}" stroke="#ddd"/><text x="${x(pages).toFixed(1)}" y="${HEIGHT - 20}" text-anchor="middle">${pages.toLocaleString('en')}</text>`).join('\n')}
${ys.map((value) => `<path d="M${at(xs[0] ?? 1, value)}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 6}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${formatFigure(value)}</text>`).join('\n')}
<text x="${WIDTH - RIGHT}" y="${HEIGHT - 5}" text-anchor="end">pages</text>
${bound === undefined || !first ? '' : `<path d="M${at(first.pages, bound)}H${x(1000).toFixed(1)}" stroke="#b3261e" stroke-dasharray="4 3"/>`}
${first && last ? `<path d="M${points.map(({ pages, value }) => at(pages, value)).join('L')}" fill="none" stroke="#1b4677" stroke-width="2"/>` : ''}
${points.map(({ pages, value }) => `<circle cx="${x(pages).toFixed(1)}" cy="${y(value).toFixed(1)}" r="4" fill="#1b4677"/><text x="${(x(pages) + 7).toFixed(1)}" y="${(y(value) - 7).toFixed(1)}" text-anchor="${pages === last?.pages ? 'end' : 'start'}">${formatFigure(value)}</text>`).join('\n')}
</svg>
`;
}

/** The powers of ten that enclose the values. */
function decades(values: readonly number[]): number[] {
  const first = Math.floor(Math.log10(Math.min(...values)));
  const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
  return Array.from({ length: last - first + 1 }, (_, i) => 10 ** (first + i));
}

function share(value: number, scale: readonly number[]): number {
  const [first = 1, last = 10] = [scale[0], scale.at(-1)];
  return Math.log(value / first) / Math.log(last / first);
}

/** A figure as tables and charts show it. */
export function formatFigure(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)));
}
