import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../src/search/browser/query.ts';
import type { Passage, Term } from '../../src/search/browser/passage.ts';
import { rank } from '../../src/search/browser/ranking.ts';

function passage(url: string, about: Partial<Passage>): Passage {
  return { url, kind: 'statement', title: '', text: '', byline: '', alias: '', context: '', asked: '', ...about };
}
const order = (passages: Passage[], words: string[]): string[] =>
  rank(passages, words.map(term), plain(words)).map(({ url }) => url);
const plain = (words: string[]) => ({ words, phrases: [], question: false, later: false, wanted: undefined });
const term = (typed: string): Term => ({ typed, unfinished: false, weight: 1, forms: [{ word: typed, worth: 1 }] });

test('a passage that answers every word stands above one that answers some', () => {
  const some = passage('some', { title: 'Border program' });
  const every = passage('every', { text: 'The draft border program.' });
  assert.deepEqual(order([some, every], ['draft', 'border', 'program']), ['every', 'some']);
});

test('a match in the text stands above one in an alias', () => {
  const alias = passage('alias', { alias: 'Daesh' });
  const text = passage('text', { text: 'Daesh' });
  assert.deepEqual(order([alias, text], ['daesh']), ['text', 'alias']);
});

test('a passage of which the words are asked stands above one that holds some of them, and below one that holds all', () => {
  const asked = passage('asked', { text: 'Russia presides.', asked: 'country led bloc\nrotating presidency' });
  const holds = passage('holds', { text: 'The country that led the bloc.' });
  const some = passage('some', { text: 'A country.' });
  assert.deepEqual(order([some, asked, holds], ['country', 'led', 'bloc']), ['holds', 'asked']);
});

test('with equal words a statement stands above a figure, a figure above a section cut from a page', () => {
  const kinds = ['exchange', 'section', 'statement'] as const;
  const passages = kinds.map((kind) => passage(kind, { kind, text: 'peacekeeping' }));
  assert.deepEqual(order(passages, ['peacekeeping']), ['statement', 'section', 'exchange']);
});

test('an answer stands above the question that asks for it', () => {
  const question = passage('question', { title: '§\u00a05.0 Question: UN missions' });
  const answer = passage('answer', { title: '§\u00a05.1 Participation in UN missions' });
  assert.deepEqual(order([question, answer], ['missions']), ['answer', 'question']);
});

test('a passage that answers less than half of what the best one does is left out', () => {
  const best = passage('best', { text: 'one two three' });
  const little = passage('little', { text: 'one' });
  assert.deepEqual(order([best, little], ['one', 'two', 'three']), ['best']);
});

test('a passage that answers nothing is no result', () => {
  assert.deepEqual(order([passage('none', { text: 'we' })], ['weather']), []);
});

test('a word of the reader stands above a synonym of it', () => {
  const own = passage('own', { text: 'hackers' });
  const other = passage('other', { text: 'cyberattacks' });
  const hacker: Term = {
    ...term('hackers'),
    forms: [
      { word: 'hackers', worth: 1 },
      { word: 'cyberattacks', worth: 0.8 },
    ],
  };
  assert.deepEqual(
    rank([other, own], [hacker], plain(['hackers'])).map(({ url }) => url),
    ['own', 'other'],
  );
});

test('only passages that hold a quoted phrase, word by word, are results', () => {
  const apart = passage('apart', { text: 'A list that is single.' });
  const together = passage('together', { text: 'The CSTO forms a single list.' });
  assert.deepEqual(
    rank([apart, together], [term('single'), term('list')], {
      ...plain(['single', 'list']),
      phrases: [['single', 'list']],
    }).map(({ url }) => url),
    ['together'],
  );
});

test('to a question, a passage that holds the kind of thing asked for stands above one that does not', () => {
  const without = passage('a', { text: 'Drugs were removed in the operation.' });
  const counted = passage('b', { text: 'More than 400 tons of drugs were removed.' });
  const asked = parseQuery('how much drugs were removed?');
  assert.deepEqual(
    rank([without, counted], asked.terms.map(term), asked).map(({ url }) => url),
    ['b', 'a'],
  );
});

test('beside a word that the site does not have, a name is still the name of its entry', () => {
  const entry = passage('entry', { kind: 'entry', title: 'Belarus', text: 'Member of the CSTO.' });
  const text = passage('text', { title: 'Training in Belarus', text: 'Belarus was the place.' });
  assert.equal(
    rank([text, entry], [term('belarus'), { ...term('minister'), forms: [] }], plain(['minister', 'belarus']))[0]?.url,
    'entry',
  );
});
