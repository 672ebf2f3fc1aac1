import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Questions } from '../../src/search/browser/questions.ts';

const questions = new Questions<{ id: string }>();
questions.add({ id: 'chair' }, 'rotating presidency\nled bloc');
questions.add({ id: 'list' }, 'blacklist groups\nbloc list');
const asking = (words: string): string[] => questions.asking(words).map(({ id }) => id);

test('a word in any form finds every passage of which it is asked', () => {
  assert.deepEqual(asking('presidencies'), ['chair']);
  assert.deepEqual(asking('blocs'), ['chair', 'list']);
  assert.deepEqual(asking('weather'), []);
});

test('several words that mean one thing must all be asked of a passage', () => {
  assert.deepEqual(asking('bloc list'), ['list']);
  assert.deepEqual(asking('presidency list'), []);
});

test('the questions of a passage are had by its id', () => {
  assert.equal(questions.of('chair'), 'rotating presidency\nled bloc');
  assert.equal(questions.of('other'), '');
});
