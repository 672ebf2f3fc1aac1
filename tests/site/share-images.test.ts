import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { cardSvg } from '../../src/share/card.ts';
import { drawCard } from '../../src/share/images.ts';
import { shareImage } from '../../src/share/path.ts';
import { pagesOf } from '../helpers/dist.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('every page but the 404 has a share image of 1200 by 630 pixels', () => {
  for (const { path } of pagesOf().filter(({ path }) => path !== '/404.html')) {
    const image = readFileSync(`dist${shareImage(path)}`);
    assert.equal(image.toString('latin1', 1, 4), 'PNG', path);
    assert.deepEqual([image.readUInt32BE(16), image.readUInt32BE(20)], [1200, 630], path);
  }
});

test('an image drawn again has the same bytes, whatever fonts the machine has', () => {
  const card = { title: 'Violations of migration law, 2019', section: 'Interview', mark: '§ 10.5' };
  assert.equal(sha(drawCard(card)), sha(drawCard(card)));
  assert.equal(sha(drawCard(card)), sha(readFileSync('dist/share/s/10.5.png')));
});

test('no line of a title is wider than the image', () => {
  for (const { html } of pagesOf()) {
    const title = /property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '';
    for (const [, size, line = ''] of cardSvg({ title, section: '', mark: undefined }).matchAll(
      /font-size="(\d+)" fill="#1d1c19">([^<]+)</g,
    ))
      assert.ok(line.length * Number(size) * 0.53 <= 1040, line);
  }
});
