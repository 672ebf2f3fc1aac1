import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { typeset } from '../../src/typography/typeset.ts';

function set(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  typeset(tree);
  return toHtml(tree);
}

test('an apostrophe in or after a word is set as one, after a linked name too', () => {
  assert.equal(set("<p>the CSTO's states' aims</p>"), '<p>the CSTO’s states’ aims</p>');
  assert.equal(set('<p><a href="/">Nurgaliyev</a>\'s account</p>'), '<p><a href="/">Nurgaliyev</a>’s account</p>');
});

test('what is typed by hand keeps the signs of the keyboard', () => {
  assert.equal(set("<p><code>it's</code> <kbd>don't</kbd></p>"), "<p><code>it's</code> <kbd>don't</kbd></p>");
});

test('a short compound does not break at its hyphen, a long one may', () => {
  const whole = (words: string): string => `<span class="unbroken">${words}</span>`;
  assert.equal(
    set('<p>military-technical and -economic cooperation</p>'),
    `<p>military-technical and ${whole('-economic')} cooperation</p>`,
  );
  assert.equal(
    set('<h1>COVID-19, Anti-Drug, Tajik–Afghan</h1>'),
    `<h1>${whole('COVID-19')}, ${whole('Anti-Drug')}, ${whole('Tajik–Afghan')}</h1>`,
  );
  assert.equal(set('<p>2015–2020, a search - and more</p>'), '<p>2015–2020, a search - and more</p>');
});
