import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distance as known } from 'fastest-levenshtein';
import { transliterated, russianStem } from '../../src/search/browser/russian.ts';
import { distance } from '../../src/search/browser/spelling.ts';
import type { InitialWords } from '../../src/search/site-words-file.ts';
import { initialsOf, Vocabulary } from '../../src/search/browser/vocabulary.ts';

const words: InitialWords = {
  words:
    'csto operation mercenary mercenaries channel shurobad nurgaliyev нургалиев peacekeeping drugs hackers канал 2019 soldiers fortune',
  subjects: 4,
  rare: 'nurgaliev roster',
  asked: 'blacklist roster',
  synonyms: [
    ['narcotics', ['drugs']],
    ['soldiers of fortune', ['mercenary']],
  ],
};
const vocabulary = new Vocabulary();
vocabulary.learn(words);
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

test('several words that mean one thing stand for themselves too, where the site has those that say something', () => {
  assert.deepEqual(forms('soldiers of fortune'), ['soldiers of fortune', 'mercenary']);
});

test('a search needs the words that begin as the typed ones do, and for Russian ones those in Latin letters', () => {
  assert.deepEqual(initialsOf(['border', 'program']), ['b', 'b', 'p', 'p']);
  assert.deepEqual(initialsOf(['400', 'шуробад']), ['other', 'other', 'ru', 's']);
});

test('words that come letter by letter say the same as all of them at once', () => {
  const parts = new Vocabulary();
  parts.learn({ words: 'mercenary mercenaries', subjects: 2, rare: '', asked: '', synonyms: [] });
  for (const word of ['mercenary', 'mercinary', 'mercenar'])
    assert.deepEqual(parts.lookUp(word, false), vocabulary.lookUp(word, false));
  assert.deepEqual(parts.lookUp('merc', true), vocabulary.lookUp('merc', true));
  assert.ok(parts.isSubject('mercenaries'));
});

test('for a word that is like none with its first letter all words are learned', () => {
  const parts = new Vocabulary();
  parts.learn({ words: 'nurgaliyev', subjects: 0, rare: '', asked: '', synonyms: [] });
  assert.deepEqual(parts.lookUp('nercenary', false), { forms: [] });
  parts.learn({ words: words.words, subjects: 4 });
  assert.equal(parts.lookUp('nercenary', false).corrected, 'mercenary');
});

test('words are as far apart as the library says that the build uses', () => {
  const some = ['', 'a', 'channel', 'chnanel', 'mercenary', 'mercinari', 'peacekeeping', 'канал', 'каналом', 'chanel'];
  for (const one of some) for (const other of some) assert.equal(distance(one, other), known(one, other), one + other);
});
