import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { cached } from '../cache/build-cache.ts';
import { type Card, cardSvg } from './card.ts';
import { shareImage } from './path.ts';

const FONT = resolve('src/styles/fonts/serif-share.ttf');

/** Makes the image of every page of a built site. Returns how many had to be drawn. */
export async function writeShareImages(folder: string): Promise<number> {
  const font = readFileSync(FONT);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('index.html'),
  );
  let drawn = 0;
  for (const file of files) {
    const svg = cardSvg(cardOf(readFileSync(join(folder, file), 'utf8')));
    const hash = createHash('sha256').update(font).update(svg).digest('hex');
    // To draw them all takes longer than the rest of the build.
    const image = await cached(`share/${hash}.png`, async () => {
      drawn++;
      // The memory of an image, 3 MB, is given back only between two turns of the event loop.
      await nextTurn();
      return draw(svg);
    });
    const target = join(folder, shareImage(`/${file.replace(/index\.html$/, '')}`));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, image);
  }
  return drawn;
}

/** The image of a card, PNG. */
export function drawCard(card: Card): Buffer {
  return draw(cardSvg(card));
}

function draw(svg: string): Buffer {
  // No font of the machine: the same bytes everywhere.
  return new Resvg(svg, {
    font: { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Source Serif 4' },
  })
    .render()
    .asPng();
}

/** Title and place of a page, as its social metadata give them. */
function cardOf(html: string): Card {
  const meta: Record<string, string> = {};
  visit(fromHtml(html.slice(0, html.indexOf('</head>'))), 'element', ({ properties }: Element) => {
    if (typeof properties.property === 'string') meta[properties.property] = String(properties.content);
  });
  const title = meta['og:title'] ?? '';
  const [, mark, rest] = /^(§\s\d+\.\d+) (.*)$/.exec(title) ?? [];
  return { title: rest ?? title, section: meta['article:section'] ?? '', mark };
}
