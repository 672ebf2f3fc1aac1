/**
 * `npm run fonts`: cuts the font files of the site out of the npm package of Source Serif 4 (SIL Open Font License). The
 * results are committed: a build needs no font tools and gives the same bytes everywhere.
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

/** Signs that the text of the site has nearly nowhere: those of programs, mostly. */
const RARE = /[#$%&*+<=>@[\\\]^_`{|}~]/g;
/**
 * What every page is set in: English, and the signs that the pages use, the bullet of lists among them. Every page loads it, so that
 * it holds nothing else.
 */
const ENGLISH = `${range(0x20, 0x7e)}\u00a0§¶–—‘’“”•…`.replace(RARE, '');
/** The rest of Latin-1 and some more, so that a name with an accent never falls out of the face. */
const OTHERS = `${range(0x20, 0x7e).match(RARE)?.join('')}${range(0xa1, 0xff).replace(/[§¶]/g, '')}ŌōŪūĀāĪīŠšŽžČčŁł†›−`;
const CYRILLIC = `${range(0x0410, 0x044f)}Ёё№`;

/**
 * One weight, since the pages set no other in this face, with kerning and ligatures: what else it could do brings glyphs of its own.
 * With its headers the first file fits the seven packets that a slow line carries of it in a first round trip, beside two other
 * files: text in its own face is there a round trip earlier.
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
  // The renderer of share images reads neither WOFF2 nor axes.
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
