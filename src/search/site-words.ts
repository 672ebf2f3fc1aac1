import { gunzipSync } from 'node:zlib';
import { type Fault, nearest, refuse } from '../registry/faults.ts';
import type { Synonym } from '../registry/synonyms.ts';
import type { SiteWords } from './site-words-file.ts';
import { type Facets, facetsOf } from './facets.ts';
import type { SearchRecord } from './records.ts';
import { fold, wordsOf } from './browser/terms.ts';

/**
 * @param files the index as Pagefind made it: its fragments say which id each passage got
 * @throws ContentError where a synonym leads to a word that the site does not have
 */
export function siteWords(
  records: readonly SearchRecord[],
  synonyms: readonly Synonym[],
  files: readonly { path: string; content: Uint8Array }[],
): SiteWords {
  const facets = new Map(records.map((record) => [record.url, facetsOf(record)]));
  const topics = names(facets, 'topics');
  const countries = names(facets, 'countries');
  const passages: Record<string, string> = {};
  const order: string[] = [];
  for (const { path, content } of files) {
    const id = /^fragment\/(.*)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    const found = facets.get(url);
    if (!found) throw new Error(`the index has a passage that no record made: ${url}`);
    const numbers = (all: string[], own: string[]): string => own.map((name) => all.indexOf(name)).join(' ');
    order.push(url);
    passages[id] = [found.kind, numbers(topics, found.topics), numbers(countries, found.countries)].join('|');
  }
  const words = frequentFirst(records.filter(({ meta }) => meta.kind !== 'source'));
  const known = new Set(words);
  const rare = frequentFirst(records).filter((word) => !known.has(word));
  refuse(strangers(synonyms, words));
  return {
    words: words.join(' '),
    rare: rare.join(' '),
    names: onlyNames(records, order),
    synonyms: synonyms.flatMap(({ typed, means, spelling }) =>
      typed.map((words): SiteWords['synonyms'][number] => (spelling ? [words, means, 1] : [words, means])),
    ),
    topics,
    countries,
    passages,
  };
}

/** @param order addresses of the passages, in the order of `passages` */
function onlyNames(records: readonly SearchRecord[], order: readonly string[]): Record<string, number[]> {
  const shown = new Set(
    records.flatMap(({ meta, content }) => wordsOf(`${meta.title} ${content} ${meta.byline}`).map(({ word }) => word)),
  );
  const found: Record<string, number[]> = {};
  for (const { url, meta } of records)
    for (const word of new Set(wordsOf(meta.alias ?? '').map(({ word }) => word)))
      if (!shown.has(word) && order.includes(url)) found[word] = [...(found[word] ?? []), order.indexOf(url)];
  return found;
}

function names(facets: ReadonlyMap<string, Facets>, key: 'topics' | 'countries'): string[] {
  return [...new Set([...facets.values()].flatMap((own) => own[key]))].sort();
}

function frequentFirst(records: readonly SearchRecord[]): string[] {
  const counts = new Map<string, number>();
  for (const { content, meta } of records)
    for (const { word } of wordsOf([meta.title, content, meta.byline, meta.alias ?? ''].join(' ')))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || a.localeCompare(b)).map(([word]) => word);
}

/** Synonyms that would find nothing. */
function strangers(synonyms: readonly Synonym[], words: readonly string[]): Fault[] {
  return synonyms.flatMap(({ means, file, line }) =>
    means
      .filter((word) => !words.includes(fold(word)))
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
