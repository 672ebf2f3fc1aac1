import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { FigureRecord, CorrectionRecord } from '../../src/registry/reference-schemas.ts';
import type { QuestionsRecord } from '../../src/registry/questions.ts';
import { parseRanges } from '../../src/syntax/ranges.ts';
import { checkContent } from '../../src/load/load.ts';
import { fold, wordsOf } from '../../src/search/browser/terms.ts';
import { packByline } from '../../src/search/byline.ts';
import type { SearchRecord } from '../../src/search/search-record.ts';
import { searchRecords } from '../../src/search/records.ts';
import type { FactRecord, StatusRecord } from '../../src/registry/since-schemas.ts';

/** The last statement of an exchange that pictures and pages of the code draw on; of the others only two statements stay. */
const LAST: Record<number, number> = { 0: 3, 5: 4, 6: 11, 10: 5, 12: 14 };

const lastOf = (exchange: number): number => LAST[exchange] ?? 1;
const isKept = (id: string): boolean => {
  const [exchange = 0, number = 0] = id.split('.').map(Number);
  return number <= lastOf(exchange);
};
/** A statement that stays, for one that may not: the last of its exchange. */
const kept = (id: string): string => (isKept(id) ? id : `${id.split('.')[0]}.${lastOf(Number(id.split('.')[0]))}`);

/** What of the front matter of an exchange names statements. */
interface Front {
  themes: Record<string, string | number>;
  paragraphs: Record<string, { sentences: number; opens: string }>;
  speakers?: Record<string, string>;
  unused?: Record<string, string>;
}

/**
 * Leaves of the content in a folder a part: of each exchange its first statements. What cites another statement cites the last
 * of these, and nothing counts as published yet.
 */
export function cutContent(root: string): void {
  const content = join(root, 'content');
  for (const name of readdirSync(join(content, 'interview')))
    edit(join(content, 'interview', name), (text) => cutExchange(Number.parseInt(name, 10), text));
  for (const folder of ['topics', 'operations', 'reference'])
    for (const name of readdirSync(join(content, folder)))
      edit(join(content, folder, name), (text) => text.replace(/(?<=\[\^)\d+\.\d+(?=\])/g, kept));
  const list = <T>(file: string, change: (record: T) => T | undefined): void => editList(join(content, file), change);
  list<FigureRecord>('reference/figures.yaml', (figure) => ({ ...figure, statement: kept(figure.statement) }));
  list<CorrectionRecord>('reference/corrections.yaml', (correction) => ({ ...correction, at: each(correction.at) }));
  list<Partial<FactRecord>>('since-2020/facts.yaml', (fact) => ({ ...fact, follows: each(fact.follows ?? []) }));
  list<StatusRecord>('since-2020/statuses.yaml', (status) => (isKept(status.statement) ? status : undefined));
  writeFileSync(join(content, 'permalinks.yaml'), 'statements: {}\nfacts: {}\npages: {}\nanchors: []\n');
  const passages = searchRecords(checkContent(root).registry);
  const addresses = new Set(passages.map(({ url }) => url));
  list<QuestionsRecord>('search/questions.yaml', (asked) => (addresses.has(asked.passage) ? asked : undefined));
  const words = wordsIn(passages.filter(({ meta }) => meta.kind !== 'source'));
  for (const file of ['search/synonyms.yaml', 'search/russian.yaml'])
    list<{ means: string[] }>(file, (synonym) => {
      const means = synonym.means.filter((word) => words.has(fold(word)));
      return means.length > 0 ? { ...synonym, means } : undefined;
    });
}

/** An exchange without its later statements. Each of those left gets a sentence of its own, since the others had their share. */
function cutExchange(exchange: number, text: string): string {
  const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const front = parse(yaml) as Front;
  const stays = (number: number | string): boolean => Number(number) <= lastOf(exchange);
  const items = body.split(/^(?=\d+\. \*\*)/m).filter((item) => stays(Number.parseInt(item, 10)));
  const opens = Object.values(front.paragraphs)[0]?.opens ?? '';
  front.themes = Object.fromEntries(
    Object.entries(front.themes)
      .map(([theme, typed]) => [theme, parseRanges(typed)?.filter(stays).join(', ') ?? ''] as const)
      .filter(([, numbers]) => numbers !== ''),
  );
  front.paragraphs = Object.fromEntries(items.map((_, i) => [i, { sentences: 1, opens }]));
  for (const key of ['speakers', 'unused'] as const)
    if (front[key]) front[key] = Object.fromEntries(Object.entries(front[key]).filter(([number]) => stays(number)));
  const placed = items.map((item, i) => item.replace(/¶[\d.,–\s]+$/m, `¶${i}.1\n`));
  return `---\n${stringify(front)}---\n\n${placed.join('')}`;
}

function each(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => (/^\d/.test(id) ? kept(id) : id)))];
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Changes every record of a data file, or leaves it out. */
function editList<T>(path: string, change: (record: T) => T | undefined): void {
  edit(path, (text) => stringify((parse(text) as T[]).map(change).filter((record) => record !== undefined)));
}

/** The words that synonyms may lead to. */
function wordsIn(passages: readonly SearchRecord[]): Set<string> {
  return new Set(
    passages.flatMap(({ content, meta: { title, byline, alias = '' } }) =>
      wordsOf([title, content, packByline(byline), alias].join(' ')).map(({ word }) => word),
    ),
  );
}
