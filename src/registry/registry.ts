import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory, type Version } from './history.ts';
import { type Ledger, readLedger } from './ledger.ts';
import { type Move, readMoves } from './moves.ts';
import type { Counts } from './counts.ts';
import { readExchange } from './exchange.ts';
import type { Fault } from '../syntax/faults.ts';
import { readText } from './read-file.ts';
import { type Reference, readReference } from './reference.ts';
import { readSince, type Since } from './since.ts';
import type { PageKey } from './fixed-pages.ts';
import { type Pictures, readPictures } from './pictures.ts';
import { pagesByKey, type PageText, readFixedPage } from './pages.ts';
import { readSite, TOPIC_GROUPS } from './site.ts';
import { readSource } from './source.ts';
import { type PassageQuestions, readQuestions } from './questions.ts';
import { readSynonyms, type Synonym } from './synonyms.ts';
import { readOperation, readTopic } from './article.ts';
import type { AnyArticle, Exchange, Operation, Source, Statement, Topic } from './types.ts';

/** All parsed content. Pages, Markdown plugins, search index and checks share it. */
export interface Registry {
  exchanges: Exchange[];
  /** By id, `10.3`. */
  statements: Map<string, Statement>;
  /** By key. */
  sources: Map<string, Source>;
  /** By slug, in navigation order. */
  topics: Map<string, Topic>;
  /** By slug, sorted by `order`. */
  operations: Map<string, Operation>;
  /** Topics, then operations. */
  articles: AnyArticle[];
  /** Texts of the fixed pages, by key. */
  pages: Map<PageKey, PageText>;
  /** Data of the pictures. */
  pictures: Pictures;
  /** Numbers of statements, topics and other content. */
  counts: Counts;
  /** Facts and statuses from other sources. */
  since: Since;
  /** Entries, figures, events and corrections. */
  reference: Reference;
  /** All published URLs and claims. */
  ledger: Ledger;
  /** Moved and withdrawn URLs. */
  moves: Move[];
  /** Versions of the site, newest first. */
  history: Version[];
  /** Search synonyms. */
  synonyms: Synonym[];
  /** Reader questions that passages answer, for the search. */
  questions: PassageQuestions[];
}

/** Folders of `content/` with the extension of their files. */
const COLLECTION_EXTENSIONS = {
  interview: '.mdx',
  operations: '.mdx',
  pages: '.mdx',
  sources: '.yaml',
  topics: '.mdx',
} as const;

/** Folders that may be missing or empty. */
const OPTIONAL_COLLECTIONS: ReadonlySet<keyof typeof COLLECTION_EXTENSIONS> = new Set(['operations']);

/** Reads all content below `root`. Returns the registry with all files that are valid, and all faults. */
export function readRegistry(root: string): { registry: Registry; faults: Fault[] } {
  const faults: Fault[] = [];
  readSite(root, faults);
  const exchanges = readFolder(root, 'interview', faults, readExchange);
  const reference = readReference(root, faults);
  const figures = new Map([...reference.figures].map(([id, { words }]) => [id, words]));
  const sources = readFolder(root, 'sources', faults, readSource);
  const since = readSince(root, faults);
  const counts: Counts = {
    statements: exchanges.flatMap(({ statements }) => statements).length,
    topics: listFileNames(root, 'topics').length,
    questions: exchanges.filter(({ number }) => number > 0).length,
    sources: sources.length,
    facts: since.facts.size,
  };
  const values = { figures, counts };
  const topics = readFolder(root, 'topics', faults, (...file) => readTopic(...file, values));
  const operations = readFolder(root, 'operations', faults, (...file) => readOperation(...file, values)).sort(
    (a, b) => a.order - b.order,
  );
  const groups = Object.keys(TOPIC_GROUPS);
  topics.sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order);
  exchanges.sort((a, b) => a.number - b.number);
  const registry: Registry = {
    exchanges,
    statements: new Map(
      exchanges.flatMap(({ statements }) => statements).map((statement) => [statement.id, statement]),
    ),
    sources: new Map(sources.map((source) => [source.key, source])),
    topics: new Map(topics.map((topic) => [topic.slug, topic])),
    operations: new Map(operations.map((operation) => [operation.slug, operation])),
    articles: [...topics, ...operations],
    reference,
    pages: pagesByKey(readFolder(root, 'pages', faults, readFixedPage), faults),
    pictures: readPictures(root, faults),
    counts,
    since,
    ledger: readLedger(root, faults),
    moves: readMoves(root, faults),
    history: readHistory(root, faults),
    synonyms: readSynonyms(root, faults),
    questions: readQuestions(root, faults),
  };
  return { registry, faults };
}

/** Returns the sorted file names of a folder, or an empty list if the folder is missing. */
function listFileNames(root: string, name: keyof typeof COLLECTION_EXTENSIONS): string[] {
  const folder = join(root, 'content', name);
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** Reads all files of a folder. Missing or empty folders and files with another extension are faults, because Astro skips them silently. */
function readFolder<T>(
  root: string,
  name: keyof typeof COLLECTION_EXTENSIONS,
  faults: Fault[],
  read: (text: string, file: string, faults: Fault[]) => T | undefined,
): T[] {
  const folder = `content/${name}`;
  const ending = COLLECTION_EXTENSIONS[name];
  const names = listFileNames(root, name);
  const entries: T[] = [];
  for (const entry of names) {
    const file = `${folder}/${entry}`;
    if (!entry.endsWith(ending) || statSync(join(root, file)).isDirectory()) {
      faults.push({
        file,
        line: 1,
        problem: 'unexpected file',
        found: entry,
        expected: `files that end in ${ending}, and no folders`,
        nearest: `${entry.replace(/\.[^.]*$/, '')}${ending}`,
      });
      continue;
    }
    const content = readText(root, file);
    if ('fault' in content) {
      faults.push(content.fault);
      continue;
    }
    const value = read(content.text, file, faults);
    if (value !== undefined) entries.push(value);
  }
  if (names.length === 0 && !OPTIONAL_COLLECTIONS.has(name)) {
    faults.push({
      file: folder,
      line: 1,
      problem: 'empty collection',
      found: 'no files',
      expected: `at least one ${ending} file`,
      nearest: `restore ${folder}/ from the last commit`,
    });
  }
  return entries;
}
