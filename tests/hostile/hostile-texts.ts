import { Random } from '../helpers/random.ts';
import { HONEST, PIECES } from './pieces.ts';

const ALL = Object.values(PIECES).flat();
/** A text is at most this long, in UTF-16 units. */
const LONGEST = 10_000;
const JOINTS = [' ', '', '"', '\u0000', '+', '%20', '\n', '/', '&', '=', '#', ' OR '];

/** Ways in which a text is spoiled further. */
const TWISTS: ((text: string, random: Random) => string)[] = [
  (text) => text,
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => [...text].reverse().join(''),
  // Cut anywhere: tags, quotation marks and pairs of surrogates are left open.
  (text, random) => text.slice(Math.floor(random.next() * text.length)),
  (text, random) => text.slice(0, 1 + Math.floor(random.next() * text.length)),
  (text) => encodeURIComponent(text.toWellFormed()),
  (text) => encodeURIComponent(encodeURIComponent(text.toWellFormed())),
  (text, random) => text.repeat(2 + Math.floor(random.next() * 40)),
  (text, random) =>
    `${' '.repeat(Math.floor(random.next() * 200))}${text}${'\u00a0'.repeat(Math.floor(random.next() * 200))}`,
];

/**
 * Different hostile texts: first each piece as it stands, then pieces put together with each other and with words of the site.
 *
 * @param seed the same gives the same texts
 */
export function hostileTexts(count: number, seed: number): string[] {
  const random = new Random(seed);
  const texts = new Set(ALL);
  while (texts.size < count) {
    const parts = Array.from({ length: 1 + Math.floor(random.next() * 4) }, () =>
      random.pick(random.next() < 0.35 ? HONEST : random.pick(Object.values(PIECES))),
    );
    texts.add(
      random
        .pick(TWISTS)(parts.join(random.pick(JOINTS)), random)
        .slice(0, LONGEST),
    );
  }
  return [...texts].slice(0, count);
}
