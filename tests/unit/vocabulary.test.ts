import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vocabularyFaults } from '../helpers/vocabulary.ts';

test('the vocabulary knows types, inherited properties and inputs of actions', () => {
  const action = {
    '@type': 'SearchAction',
    'query-input': 'required name=q',
    target: { '@type': 'EntryPoint', urlTemplate: 'x' },
  };
  const article = {
    '@type': 'NewsArticle',
    name: 'a',
    headline: 'b',
    isBasedOn: { '@id': 'c' },
    potentialAction: action,
  };
  assert.deepEqual(vocabularyFaults(article), []);
});

test('an unknown type, a property of another type and a value of the wrong type are each found', () => {
  assert.match(vocabularyFaults({ '@type': 'Artikle' }).join(), /no type Artikle/);
  assert.match(vocabularyFaults({ '@type': 'Person', headline: 'x' }).join(), /Person\.headline: no such property/);
  assert.match(vocabularyFaults({ '@type': 'Article', heading: 'x' }).join(), /Article\.heading: no such property/);
  assert.match(
    vocabularyFaults({ '@type': 'Article', author: { '@type': 'Place', name: 'x' } }).join(),
    /author: Place where .*Organization/,
  );
  assert.match(vocabularyFaults({ '@type': 'Article', author: { name: 'x' } }).join(), /a node without type/);
});
