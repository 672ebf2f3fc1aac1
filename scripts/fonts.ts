/**
 * `npm run fonts`: makes subsets of Source Serif 4 (SIL Open Font License) for the site. The results are committed, so that
 * a build needs no font tools and is the same everywhere.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const packaged = (name: string): Buffer =>
  readFileSync(
    createRequire(import.meta.url).resolve(`@fontsource-variable/source-serif-4/files/source-serif-4-${name}.woff2`),
  );
const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));

/** Characters that the texts of the site hardly ever use. */
const RARE = /[#$%&*+<=>@[\\\]^_`{|}~]/g;
/**
 * The characters of English text and the signs that most pages use, such as the bullet of lists. Every page loads this file,
 * so it contains no others.
 */
const ENGLISH = `${range(0x20, 0x7e)}\u00a0§¶–—‘’“”•…`.replace(RARE, '');
/** The rest of Latin-1 and letters of names, so that accented names do not use a fallback font. */
const OTHERS = `${range(0x20, 0x7e).match(RARE)?.join('')}${range(0xa1, 0xff).replace(/[§¶]/g, '')}ŌōŪūĀāĪīŠšŽžČčŁł†›−`;
const CYRILLIC = `${range(0x0410, 0x044f)}Ёё№`;

/**
 * The pages use one weight of this typeface, with kerning and ligatures. Other features would add glyphs. The first file
 * must stay small: it shares the first round trip of a slow connection with two other files, so that text appears in its own
 * typeface one round trip earlier.
 */
const WEB = {
  targetFormat: 'woff2',
  variationAxes: { wght: 400 },
  keepFeatures: ['kern', 'liga'],
  dropTables: ['STAT', 'BASE'],
} as const;
const files = {
  'serif-roman.woff2': subsetFont(packaged('latin-wght-normal'), ENGLISH, WEB),
  'serif-accents.woff2': subsetFont(packaged('latin-wght-normal'), OTHERS, WEB),
  'serif-italic.woff2': subsetFont(packaged('latin-wght-italic'), ENGLISH, WEB),
  'serif-cyrillic.woff2': subsetFont(packaged('cyrillic-wght-normal'), CYRILLIC, WEB),
  // The renderer of share images supports neither WOFF2 nor variable fonts.
  'serif-share.ttf': subsetFont(packaged('latin-wght-normal'), `${ENGLISH}${OTHERS}`, {
    targetFormat: 'truetype',
    variationAxes: { wght: 600 },
  }),
};

for (const [name, made] of Object.entries(files)) {
  const bytes = await made;
  writeFileSync(new URL(`../src/styles/fonts/${name}`, import.meta.url), bytes);
  console.log(`${name}  ${(bytes.length / 1000).toFixed(1)} kB`);
}
