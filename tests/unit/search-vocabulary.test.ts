import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance as known } from 'fastest-levenshtein';
import { transliterated, russianStem } from '../../src/search/browser/russian.ts';
import { distance } from '../../src/search/browser/spelling.ts';
import type { SynonymRow } from '../../src/search/site-words-file.ts';
import { Vocabulary } from '../../src/search/browser/vocabulary.ts';

const words = {
  words:
    'csto operation mercenary mercenaries channel shurobad nurgaliyev нургалиев peacekeeping drugs hackers канал 2019',
  subjects: 4,
};
const synonyms: SynonymRow[] = [
  ['narcotics', ['drugs']],
  ['soldiers of fortune', ['mercenary']],
];
const vocabulary = new Vocabulary(synonyms);
vocabulary.learnMore({ ...words, rare: 'nurgaliev roster', asked: 'blacklist roster', synonyms: [] });
const forms = (term: string, unfinished = false): string[] =>
  vocabulary.lookUp(term, unfinished).forms.map(({ word }) => word);

test('a word of the site is taken as it stands, in any form of its stem', () => {
  assert.deepEqual(forms('operation'), ['operation']);
  assert.deepEqual(forms('operations'), ['operation']);
});

test('the beginning of a word is one of the site’s while it may still be typed, and not after', () => {
  assert.deepEqual(forms('shur', true), ['shur']);
  assert.deepEqual(forms('shur', false), []);
});

test('a misspelled word is taken for the nearest one of the site', () => {
  assert.equal(vocabulary.lookUp('mercinary', false).corrected, 'mercenary');
  assert.equal(vocabulary.lookUp('peacekeping', false).corrected, 'peacekeeping');
  assert.equal(vocabulary.lookUp('chnanel', false).corrected, 'channel');
  assert.equal(vocabulary.lookUp('mercina', true).corrected, 'mercenary');
});

test('words unlike any of the site, short ones and numbers are not corrected', () => {
  for (const term of ['replaced', 'drags', 'weather', 'bitcoin', 'cst', '2018', 'xyz'])
    assert.deepEqual(forms(term), [], term);
});

test('words that are only asked of passages are known, but no misspelled word is taken for one', () => {
  assert.deepEqual(forms('blacklists'), ['blacklist']);
  assert.ok(vocabulary.isOnlyAsked('blacklist'));
  assert.ok(!vocabulary.isOnlyAsked('drugs'));
  // What only the title of a source holds, the index has all the same.
  assert.ok(vocabulary.isNowhere('blacklist'));
  assert.ok(vocabulary.isOnlyAsked('roster') && !vocabulary.isNowhere('roster'));
  assert.deepEqual(forms('blakclist'), []);
});

test('other words for one of the site lead to it, and count less', () => {
  assert.deepEqual(vocabulary.lookUp('narcotics', false).forms, [{ word: 'drugs', worth: 0.8 }]);
  assert.deepEqual(vocabulary.joined('hire soldiers of fortune'), ['soldiers of fortune']);
});

test('Russian case endings are forgiven', () => {
  assert.equal(forms('нургалиева')[0], 'нургалиев');
  assert.equal(forms('каналом')[0], 'канал');
  assert.equal(russianStem('операции'), russianStem('операция'));
});

test('a Russian name finds the Latin one, where the site has no other', () => {
  assert.equal(transliterated('шуробад'), 'shurobad');
  assert.deepEqual(forms('шуробад'), ['shurobad']);
  assert.deepEqual(forms('шуробаде'), ['shurobad']);
});

test('a word is a subject where a topic, operation or entry has it in its title, in any form', () => {
  assert.ok(vocabulary.isSubject('operations'));
  assert.ok(!vocabulary.isSubject('shurobad'));
});

test('a search needs the words that begin as the typed ones do, and for Russian ones those in Latin letters', () => {
  const initials = (...terms: string[]): string[] => [...new Set(vocabulary.initialsOf(terms, terms.join(' ')))].sort();
  assert.deepEqual(initials('border', 'program'), ['b', 'p']);
  assert.deepEqual(initials('400', 'шуробад'), ['other', 's']);
  assert.deepEqual(initials('hire', 'soldiers', 'fortune'), ['f', 'h', 's']);
  assert.deepEqual([...new Set(vocabulary.initialsOf(['soldiers', 'fortune'], 'soldiers of fortune'))].sort(), [
    'f',
    'o',
    's',
  ]);
});

test('words that come letter by letter say the same as all of them at once', () => {
  const parts = new Vocabulary(synonyms);
  parts.learn({ words: 'mercenary mercenaries', subjects: 2 });
  assert.deepEqual(parts.lookUp('mercenary', false), vocabulary.lookUp('mercenary', false));
  assert.deepEqual(parts.lookUp('merc', true), vocabulary.lookUp('merc', true));
  assert.ok(parts.isSubject('mercenaries'));
  assert.ok(parts.lacks('mercinary', false));
  parts.learnMore({ ...words, rare: 'nurgaliev', asked: '', synonyms: [] });
  assert.deepEqual(parts.lookUp('mercinary', false), vocabulary.lookUp('mercinary', false));
  assert.deepEqual(parts.lookUp('mercenar', false), vocabulary.lookUp('mercenar', false));
});

test('words are as far apart as the library says that the build uses', () => {
  const some = ['', 'a', 'channel', 'chnanel', 'mercenary', 'mercinari', 'peacekeeping', 'канал', 'каналом', 'chanel'];
  for (const one of some) for (const other of some) assert.equal(distance(one, other), known(one, other), one + other);
});

test('for a Russian word there may always be more to learn, even where the site has it', () => {
  assert.ok(vocabulary.lacks('нургалиев', false));
  assert.ok(!vocabulary.lacks('channel', false));
});
