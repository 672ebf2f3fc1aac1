import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asName } from '../../src/search/browser/typed-terms.ts';

const forms = (typed: string): string[] =>
  asName({
    typed,
    unfinished: false,
    weight: 1,
    forms: [
      { word: typed, worth: 1 },
      { word: 'meaning', worth: 0.8 },
    ],
  }).forms.map(({ word }) => word);

test('a Russian word is looked for as a name without what it means; an English one with other words for it', () => {
  assert.deepEqual(forms('одкб'), ['одкб']);
  assert.deepEqual(forms('narcotics'), ['narcotics', 'meaning']);
});
