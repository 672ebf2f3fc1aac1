import { SITE } from '../registry/site.ts';

/** What the image of a page says. */
export interface Card {
  title: string;
  /** Part of the site, `Topics`; empty for the home page. */
  section: string;
  /** `§ 10.5`, for statements. */
  mark: string | undefined;
}

export const WIDTH = 1200;
export const HEIGHT = 630;
/** Mean width of a letter of the font file, in ems, with some room to spare. */
const LETTER = 0.53;
const SIDE = 90;

/** The image of a page as SVG, in the colors of the light scheme. */
export function cardSvg({ title, section, mark }: Card): string {
  const size = title.length > 60 ? 64 : 78;
  const lines = wrap(title, (WIDTH - 2 * SIDE) / (size * LETTER));
  const top = 330 - ((lines.length - 1) * size * 1.15) / 2;
  const text = lines.map(
    (line, i) =>
      `<text x="${SIDE}" y="${top + i * size * 1.15}" font-size="${size}" fill="#1d1c19">${escaped(line)}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" font-family="Source Serif 4" font-weight="600">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fdfcf8"/>
<rect width="24" height="${HEIGHT}" fill="#1b4677"/>
<text x="${SIDE}" y="120" font-size="40" fill="#1b4677">${escaped(mark ?? section)}</text>
${text.join('\n')}
<path d="M${SIDE} 520H${WIDTH - SIDE}M${SIDE} 527H${WIDTH - SIDE}" stroke="#d8d3c6" stroke-width="2"/>
<text x="${SIDE}" y="580" font-size="36" fill="#1d1c19"><tspan fill="#1b4677">§</tspan> ${escaped(SITE.name)}</text>
<text x="${WIDTH - SIDE}" y="580" font-size="28" fill="#494740" text-anchor="end">${escaped(SITE.tagline)}</text>
</svg>`;
}

function wrap(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
