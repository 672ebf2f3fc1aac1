import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, contentTermsOf, fold, termsOf, wordsOf } from '../../src/search/browser/terms.ts';

test('a word answers where it is the same or shares the stem', () => {
  assert.equal(answerOf('mercenary', 'mercenary', false), 'same');
  assert.equal(answerOf('operations', 'operation', false), 'same');
  assert.equal(answerOf('cooperating', 'cooperates', false), 'same');
});

test('a word that begins with what was typed answers only while it may still be typed', () => {
  assert.equal(answerOf('shur', 'shurobad', true), 'begins');
  assert.equal(answerOf('join', 'joint', true), 'begins');
  assert.equal(answerOf('join', 'joint', false), undefined);
});

test('a shorter word does not answer a longer one: “weather” is not “we”, nor “invasion” “in”', () => {
  assert.equal(answerOf('weather', 'we', true), undefined);
  assert.equal(answerOf('invasion', 'in', true), undefined);
  assert.equal(answerOf('a', 'armenia', true), undefined);
});

test('figures answer only themselves and their beginnings', () => {
  assert.equal(answerOf('61', '61', false), 'same');
  assert.equal(answerOf('61', '161', true), undefined);
  assert.equal(answerOf('2019', '2011', true), undefined);
});

test('words that carry nothing in a question are dropped, unless there are no others', () => {
  assert.deepEqual(contentTermsOf('Who chaired the CSTO in 2020?'), ['chaired', 'csto', '2020']);
  assert.deepEqual(contentTermsOf('what is it'), ['what', 'is', 'it']);
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
