import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedWords } from '../../src/search/asked-words.ts';
import { Questions } from '../../src/search/browser/questions.ts';

const { asked, askedWords: files } = askedWords(
  [
    { passage: '/list/', asked: ['Blacklist of groups?', 'the bloc list'], file: '', line: 1 },
    { passage: '/chair/', asked: ['Is the presidency rotating?', 'Who led the bloc?'], file: '', line: 1 },
  ],
  ['/chair/', '/none/', '/list/'],
);
/** The questions with the words that begin with some letters. */
function learned(initials: string): Questions<{ id: string }> {
  const questions = new Questions<{ id: string }>();
  questions.begin([{ id: 'chair' }, { id: 'none' }, { id: 'list' }], asked);
  for (const initial of initials) questions.learn(files.get(initial) ?? {});
  return questions;
}
const asking = (words: string, initials: string): string[] =>
  learned(initials)
    .asking(words)
    .map(({ id }) => id);

test('a word finds nothing before its first letter has been learned', () => {
  assert.deepEqual(asking('bloc', 'lpr'), []);
  assert.deepEqual(asking('bloc', 'b'), ['chair', 'list']);
});

test('of the questions of a passage the words stand in their places as far as they have been learned', () => {
  assert.equal(learned('br').of('chair'), ' rotating\n bloc');
  assert.equal(learned('lrbp').of('chair'), 'presidency rotating\nled bloc');
  assert.equal(learned('b').of('none'), '');
  assert.equal(learned('b').of('other'), '');
});

test('a word in any form finds every passage of which it is asked', () => {
  assert.deepEqual(asking('presidencies', 'p'), ['chair']);
  assert.deepEqual(asking('blocs', 'b'), ['chair', 'list']);
  assert.deepEqual(asking('weather', 'w'), []);
});

test('several words that mean one thing must all be asked of a passage', () => {
  assert.deepEqual(asking('bloc list', 'bl'), ['list']);
  assert.deepEqual(asking('presidency list', 'pl'), []);
});
