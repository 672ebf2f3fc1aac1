import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedWords } from '../../src/search/asked-words.ts';
import { askedFileOf } from '../../src/search/site-words-file.ts';
import { Questions } from '../../src/search/browser/questions.ts';

const { asked, askedFiles } = askedWords(
  [
    { passage: '/list/', asked: ['Blacklist of groups?', 'the bloc list'], file: '', line: 1 },
    { passage: '/chair/', asked: ['Is the presidency rotating?', 'Who led the bloc?'], file: '', line: 1 },
  ],
  ['/chair/', '/none/', '/list/'],
);

/** The questions with some of their words. */
function learned(...words: string[]): Questions<{ id: string }> {
  const questions = new Questions<{ id: string }>();
  questions.begin([{ id: 'chair' }, { id: 'none' }, { id: 'list' }], asked);
  for (const file of askedFiles)
    questions.learn(Object.fromEntries(Object.entries(file).filter(([word]) => words.includes(word))));
  return questions;
}
const idsOf = (results: { id: string }[]): string[] => results.map(({ id }) => id);

test('a word finds nothing before it has been learned, and then every passage of which it is asked', () => {
  assert.deepEqual(idsOf(learned('led', 'list').asking('bloc')), []);
  assert.deepEqual(idsOf(learned('bloc').asking('bloc')), ['chair', 'list']);
});

test('of the questions of a passage the words stand in their places as far as they have been learned', () => {
  assert.equal(learned('bloc', 'rotating').of('chair'), ' rotating\n bloc');
  assert.equal(learned('led', 'rotating', 'bloc', 'presidency').of('chair'), 'presidency rotating\nled bloc');
  assert.equal(learned('bloc').of('none'), '');
  assert.equal(learned('bloc').of('other'), '');
});

test('a word is found in any form', () => {
  assert.deepEqual(idsOf(learned('presidency').asking('presidencies')), ['chair']);
  assert.deepEqual(idsOf(learned('bloc').asking('blocs')), ['chair', 'list']);
  assert.deepEqual(idsOf(learned('bloc').asking('weather')), []);
});

test('several words that mean one thing must all be asked of a passage', () => {
  assert.deepEqual(idsOf(learned('bloc', 'list').asking('bloc list')), ['list']);
  assert.deepEqual(idsOf(learned('presidency', 'list').asking('presidency list')), []);
});

test('however many words are asked, they lie in files of about one size, a word in that of its stem', () => {
  // A number of files that the multiplier of the hash divides.
  const many = Array.from({ length: 31_000 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${i}`);
  const files = askedWords([{ passage: '/list/', asked: many, file: '', line: 1 }], ['/list/']).askedFiles;
  assert.equal(files.length, 31);
  for (const [number, words] of files.entries()) {
    assert.ok(Object.keys(words).length > 800 && Object.keys(words).length < 1200, String(Object.keys(words).length));
    for (const word of Object.keys(words)) assert.equal(askedFileOf(word, files.length), number);
  }
});
