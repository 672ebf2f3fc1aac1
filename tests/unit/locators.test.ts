import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLocators, sentencesOf } from '../../src/syntax/locators.ts';
import { parseRanges } from '../../src/syntax/ranges.ts';

test('a locator names a sentence, a stretch of sentences, or several places', () => {
  assert.deepEqual(parseLocators('¶2.1'), [{ paragraph: 2, first: 1, last: 1 }]);
  assert.deepEqual(parseLocators('¶1.1–1.3'), [{ paragraph: 1, first: 1, last: 3 }]);
  assert.deepEqual(parseLocators('¶1.1–3'), [{ paragraph: 1, first: 1, last: 3 }]);
  assert.deepEqual(sentencesOf(parseLocators('¶1.2, 2.1–2.3') ?? []), ['1.2', '2.1', '2.2', '2.3']);
});

test('what only looks like a locator is none', () => {
  for (const text of ['2.1', '¶', '¶2', '¶2.', '¶2.3–2.1', '¶1.1–2.1', '¶1.1;2.1', '¶a.b'])
    assert.equal(parseLocators(text), undefined, text);
});

test('a list of numbers is read as single numbers and ranges, in order', () => {
  assert.deepEqual(parseRanges(5), [5]);
  assert.deepEqual(parseRanges('0-3, 7'), [0, 1, 2, 3, 7]);
});

test('a list of numbers that runs backwards or holds words is none', () => {
  for (const text of ['3-1', 'x', '1,,2', '1–3', '']) assert.equal(parseRanges(text), undefined, text);
});
