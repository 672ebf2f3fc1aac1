import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answers, fold, termsOf, wordsOf } from '../../src/search/browser/terms.ts';

test('a word answers where it is the same, shares the stem or begins with what was typed', () => {
  assert.ok(answers('mercenary', 'mercenary'));
  assert.ok(answers('operations', 'operation'));
  assert.ok(answers('cooperating', 'cooperates'));
  assert.ok(answers('shur', 'shurobad'));
});

test('a shorter word does not answer a longer one: “weather” is not “we”, nor “invasion” “in”', () => {
  assert.ok(!answers('weather', 'we'));
  assert.ok(!answers('invasion', 'in'));
  assert.ok(!answers('a', 'armenia'));
});

test('figures answer only themselves and their beginnings', () => {
  assert.ok(answers('61', '61'));
  assert.ok(!answers('61', '161'));
  assert.ok(!answers('2019', '2011'));
});

test('case and diacritics do not count', () => {
  assert.equal(fold('Éire'), 'eire');
  assert.equal(fold('MEPhI'), 'mephi');
});

test('words of a text come with their places', () => {
  assert.deepEqual(wordsOf('§ 10.5 Tajik–Afghan'), [
    { word: '10', index: 2, length: 2 },
    { word: '5', index: 5, length: 1 },
    { word: 'tajik', index: 7, length: 5 },
    { word: 'afghan', index: 13, length: 6 },
  ]);
});

test('a query gives each word once, and never more than twenty', () => {
  assert.deepEqual(termsOf('<b>The</b> the THE border'), ['b', 'the', 'border']);
  assert.equal(termsOf(Array.from({ length: 500 }, (_, i) => `w${i}`).join(' ')).length, 20);
  assert.deepEqual(termsOf('?!… 😀'), []);
});
