import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdsPhrase, parseQuery } from '../../src/search/browser/query.ts';
import { numberForms } from '../../src/search/number-forms.ts';
import { wordsOf } from '../../src/search/browser/terms.ts';

test('words in quotation marks are a phrase', () => {
  assert.deepEqual(parseQuery('"single list" of organizations').phrases, [['single', 'list']]);
  assert.deepEqual(parseQuery('“single list”').terms, ['single', 'list']);
  assert.deepEqual(parseQuery('„single list“').phrases, [['single', 'list']]);
});

test('Russian quotation marks, in which names of operations stand, are none', () => {
  assert.deepEqual(parseQuery('операция «Канал»').phrases, []);
  assert.deepEqual(parseQuery('операция «Канал»').terms, ['операция', 'канал']);
});

test('an opened quotation mark alone is no phrase', () => {
  assert.deepEqual(parseQuery('"single list').phrases, []);
});

test('a phrase must stand in the text word by word, whatever stands between', () => {
  assert.equal(holdsPhrase('The CSTO forms a single list; more.', ['single', 'list']), true);
  assert.equal(holdsPhrase('A list that is single', ['single', 'list']), false);
});

test('the last word is unfinished only at the very end', () => {
  assert.equal(parseQuery('shur').unfinished, true);
  assert.equal(parseQuery('shur ').unfinished, false);
});

test('a number with separators is one word', () => {
  assert.deepEqual(
    wordsOf('159,000 and 7.000 in 2019, § 10.5').map(({ word }) => word),
    ['159000', 'and', '7000', 'in', '2019', '10', '5'],
  );
});

test('numbers are found in other ways to write them', () => {
  assert.deepEqual(numberForms('More than 159 thousand breaches'), ['159000', '159k']);
  assert.deepEqual(numberForms('almost 7,000 cases'), ['7000', '7 thousand']);
  assert.deepEqual(numberForms('more than a thousand'), ['1000', '1k', 'one thousand']);
  assert.deepEqual(numberForms('61 people in 2019'), []);
});
