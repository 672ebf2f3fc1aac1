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

/** Question → its last statement that pictures use. Other questions keep two statements. */
const LAST_USED: Record<number, number> = { 0: 3, 5: 4, 6: 11, 10: 5, 12: 14 };

const lastOf = (exchange: number): number => LAST_USED[exchange] ?? 1;
const isKept = (id: string): boolean => {
  const [exchange = 0, number = 0] = id.split('.').map(Number);
  return number <= lastOf(exchange);
};
/** The statement itself if it stays, otherwise the last remaining one of its question. */
const remaining = (id: string): string => (isKept(id) ? id : `${id.split('.')[0]}.${lastOf(Number(id.split('.')[0]))}`);

/** The keys in the front matter of a question that contain numbers of statements. */
interface Front {
  themes: Record<string, string | number>;
  paragraphs: Record<string, { sentences: number; opens: string }>;
  speakers?: Record<string, string>;
  unused?: Record<string, string>;
}

/**
 * Reduces the content of a folder to the first statements of each question. Citations of other statements are changed to the
 * last remaining one. The list of permalinks becomes empty.
 */
export function cutContent(root: string): void {
  const content = join(root, 'content');
  for (const name of readdirSync(join(content, 'interview')))
    edit(join(content, 'interview', name), (text) => cutExchange(Number.parseInt(name, 10), text));
  for (const folder of ['topics', 'operations', 'reference'])
    for (const name of readdirSync(join(content, folder)))
      edit(join(content, folder, name), (text) => text.replace(/(?<=\[\^)\d+\.\d+(?=\])/g, remaining));
  const list = <T>(file: string, change: (record: T) => T | undefined): void => editList(join(content, file), change);
  list<FigureRecord>('reference/figures.yaml', (figure) => ({ ...figure, statement: remaining(figure.statement) }));
  list<CorrectionRecord>('reference/corrections.yaml', (correction) => ({
    ...correction,
    at: remainingIds(correction.at),
  }));
  list<Partial<FactRecord>>('since-2020/facts.yaml', (fact) => ({
    ...fact,
    follows: remainingIds(fact.follows ?? []),
  }));
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

/** Removes the later statements of a question. Each remaining one gets a source sentence of its own, as the checks require. */
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

function remainingIds(ids: readonly string[]): string[] {
  return [...new Set(ids.map((id) => (/^\d/.test(id) ? remaining(id) : id)))];
}

function edit(path: string, change: (text: string) => string): void {
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

/** Changes every record of a data file. Records for which `change` returns undefined are removed. */
function editList<T>(path: string, change: (record: T) => T | undefined): void {
  edit(path, (text) => stringify((parse(text) as T[]).map(change).filter((record) => record !== undefined)));
}

/** The words that synonyms may refer to. */
function wordsIn(passages: readonly SearchRecord[]): Set<string> {
  return new Set(
    passages.flatMap(({ content, meta: { title, byline, alias = '' } }) =>
      wordsOf([title, content, packByline(byline), alias].join(' ')).map(({ word }) => word),
    ),
  );
}
