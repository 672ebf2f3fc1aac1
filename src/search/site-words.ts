import { type Fault, nearest, throwIfFaults } from '../syntax/faults.ts';
import type { PassageQuestions } from '../registry/questions.ts';
import type { Synonym } from '../registry/synonyms.ts';
import {
  type Asked,
  type AskedWords,
  INITIALS,
  initialOf,
  type InitialWords,
  type SiteWords,
  type SynonymRow,
  type Words,
} from './site-words-file.ts';
import { askedWords, homeless } from './asked-words.ts';
import { type Facets, facetsOf } from './facets.ts';
import { type FragmentId, fragmentIds } from './fragment-ids.ts';
import type { IndexFile } from './pagefind-script.ts';
import { BEGINNINGS, packByline } from './byline.ts';
import type { SearchRecord } from './search-record.ts';
import { contentTermsOf, fold, isWeak, stemOf, wordsOf } from './browser/terms.ts';

/** Kinds whose titles name what the site is about. */
const NAMED: ReadonlySet<string> = new Set(['topic', 'operation', 'entry']);

/**
 * The files of words.
 *
 * @param files the index as Pagefind made it: its fragments say which id each passage got
 * @throws ContentError where a synonym leads to a word, or a question to a passage, that the site does not have
 */
export function siteWords(
  records: readonly SearchRecord[],
  { synonyms, questions }: { synonyms: readonly Synonym[]; questions: readonly PassageQuestions[] },
  files: readonly IndexFile[],
): {
  site: SiteWords;
  initials: Map<string, InitialWords>;
  all: Words;
  asked: Asked;
  askedFiles: AskedWords[];
} {
  const facets = new Map(records.map((record) => [record.url, facetsOf(record)]));
  const topics = names(facets, 'topics');
  const countries = names(facets, 'countries');
  const found = passagesOf(files, facets);
  const order = found.map(({ url }) => url);
  const sets = found.map(({ url }) => facetSet(facets.get(url), topics, countries));
  const facetSets = [...new Set(sets)];
  const numberOf = new Map(facetSets.map((set, i) => [set, i]));
  const idLength = shortestUnique(found.map(({ id }) => id));
  const all = frequentFirst(records.filter(({ meta }) => meta.kind !== 'source'));
  const titles = new Set(
    records.filter(({ meta }) => NAMED.has(meta.kind)).flatMap(({ meta }) => contentTermsOf(meta.title)),
  );
  const subjects = all.filter((word) => titles.has(word) && !isWeak(word));
  const known = new Set(all);
  const words = [...new Set([...subjects, ...all])];
  const rare = frequentFirst(records).filter((word) => !known.has(word));
  throwIfFaults([...strangers(synonyms, words), ...homeless(questions, order)]);
  const rows = synonyms.flatMap(({ typed, means, spelling }) =>
    typed.map(folded).map((text): SynonymRow => (spelling ? [text, means, 1] : [text, means])),
  );
  const { words: allAsked, ...asked } = askedWords(questions, order);
  const site = {
    names: onlyNames(records, order),
    bylines: BEGINNINGS,
    topics,
    countries,
    ids: found.map(({ id }) => id.slice(0, idLength).padEnd(idLength)).join(''),
    idLength,
    facetSets,
    facetSetOf: sets.map((set) => numberOf.get(set) ?? -1),
    askedFiles: asked.askedFiles.length,
  };
  const initials = byInitial({
    words,
    subjects: new Set(subjects),
    rare,
    asked: allAsked.filter((word) => !known.has(word)),
    synonyms: rows,
  });
  return { site, initials, all: { words: words.join(' '), subjects: subjects.length }, ...asked };
}

/** Words as they are compared. */
function folded(text: string): string {
  return text.split(' ').map(fold).join(' ');
}

interface AllWords {
  words: readonly string[];
  subjects: ReadonlySet<string>;
  rare: readonly string[];
  asked: readonly string[];
  synonyms: readonly SynonymRow[];
}

/** The words by what they begin with, in their order; for every letter, even where no word begins with it. */
function byInitial(all: AllWords): Map<string, InitialWords> {
  const [words, rare, asked] = [all.words, all.rare, all.asked].map((some) => Map.groupBy(some, initialOf));
  const synonyms = Map.groupBy(all.synonyms, ([typed]) => initialOf(contentTermsOf(typed)[0] ?? typed));
  return new Map(
    INITIALS.map((initial) => {
      const own = words?.get(initial) ?? [];
      return [
        initial,
        {
          words: own.join(' '),
          subjects: own.filter((word) => all.subjects.has(word)).length,
          rare: (rare?.get(initial) ?? []).join(' '),
          asked: (asked?.get(initial) ?? []).join(' '),
          synonyms: synonyms.get(initial) ?? [],
        },
      ];
    }),
  );
}

/** Pagefind's id of every passage, without the language before it, and its address; sorted by id. */
function passagesOf(files: readonly IndexFile[], facets: ReadonlyMap<string, Facets>): FragmentId[] {
  const passages = fragmentIds(files);
  for (const { url } of passages)
    if (!facets.has(url)) throw new Error(`the index has a passage that no record made: ${url}`);
  return passages.sort((a, b) => a.id.localeCompare(b.id));
}

function facetSet(found: Facets | undefined, topics: readonly string[], countries: readonly string[]): string {
  const numbers = (all: readonly string[], own: readonly string[]): string =>
    own.map((name) => all.indexOf(name)).join(' ');
  return [found?.kind, numbers(topics, found?.topics ?? []), numbers(countries, found?.countries ?? [])].join('|');
}

/** How many first letters tell the ids apart. Pagefind's own have seven, and one more for each other that is the same so far. */
function shortestUnique(ids: readonly string[]): number {
  let length = 3;
  while (new Set(ids.map((id) => id.slice(0, length))).size < ids.length) length++;
  return length;
}

/** @param order addresses of the passages, in the order of their ids */
function onlyNames(records: readonly SearchRecord[], order: readonly string[]): Record<string, number[]> {
  const shown = new Set(
    records.flatMap(({ meta, content }) =>
      wordsOf(`${meta.title} ${content} ${packByline(meta.byline)}`).map(({ word }) => word),
    ),
  );
  const place = new Map(order.map((url, i) => [url, i]));
  const found: Record<string, number[]> = {};
  for (const { url, meta } of records)
    for (const word of new Set(wordsOf(meta.alias ?? '').map(({ word }) => word)))
      if (!shown.has(word) && place.has(url)) found[word] = [...(found[word] ?? []), place.get(url) ?? 0];
  const all = [...new Set([...shown, ...Object.keys(found)])].sort();
  return Object.fromEntries(Object.entries(found).filter(([name]) => beginsAnother(name, all)));
}

/** Whether the stem of a word begins another one. In a sorted list those with one beginning stand together. */
function beginsAnother(name: string, sorted: readonly string[]): boolean {
  const stem = stemOf(name);
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle] ?? '') < stem) from = middle + 1;
    else to = middle;
  }
  return sorted.slice(from, from + 2).some((word) => word !== name && word.startsWith(stem));
}

function names(facets: ReadonlyMap<string, Facets>, key: 'topics' | 'countries'): string[] {
  return [...new Set([...facets.values()].flatMap((own) => own[key]))].sort();
}

function frequentFirst(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { content, meta } of records)
    for (const { word } of wordsOf([meta.title, content, packByline(meta.byline), meta.alias ?? ''].join(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([word]) => word);
}

/** Synonyms that would find nothing. */
function strangers(synonyms: readonly Synonym[], words: readonly string[]): Fault[] {
  const known = new Set(words);
  return synonyms.flatMap(({ means, file, line }) =>
    means
      .filter((word) => !known.has(fold(word)))
      .map((word) => ({
        file,
        line,
        problem: 'synonym for a word that the site does not have',
        found: word,
        expected: 'a word that stands in a passage',
        nearest: nearest(fold(word), words),
      })),
  );
}
