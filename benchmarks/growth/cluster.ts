import type {
  EntryRecord,
  EntryKind,
  FigureRecord,
  EventRecord,
  CorrectionRecord,
} from '../../src/registry/reference-schemas.ts';
import type { QuestionsRecord } from '../../src/registry/questions.ts';
import type { FactRecord, StatusRecord } from '../../src/registry/since-schemas.ts';
import type { SourceRecord } from '../../src/registry/schemas.ts';
import { exchangeText, operationText, topicText } from './pages.ts';
import type { Writer } from './prose.ts';

/** A generated question with its statements, pages and records. */
export interface Cluster {
  statements: string[];
  /** Slug of its topic. */
  topic: string;
  /** Names of its entries. */
  names: string[];
  /** Path in `content/` → text. */
  files: Map<string, string>;
  entries: Partial<Record<EntryKind, Partial<EntryRecord>[]>>;
  events: Partial<EventRecord>[];
  figures: Partial<FigureRecord>[];
  corrections: CorrectionRecord[];
  facts: Partial<FactRecord>[];
  statuses: StatusRecord[];
  questions: QuestionsRecord[];
  sources: Map<string, Partial<SourceRecord>>;
}

/** What later clusters can refer to. */
export interface Known {
  statements: string[];
  topics: string[];
  names: string[];
}

/** Records of a cluster, the question included. Together they make about eight passages for each page. */
const STATEMENTS = 9;
const ENTRIES = 15;
const FACTS = 27;
/** Questions of readers for each passage, and the words of each without stop words: the averages of this site. */
const ASKED = 13;
const ASKED_WORDS = 3;
const KINDS: EntryKind[] = ['bodies', 'organizations', 'people', 'documents', 'places', 'terms'];

/** The number of pages of a cluster: the question, its statements, a topic and, for odd numbers, an operation. */
export function pagesOf(number: number): number {
  return 1 + STATEMENTS + 1 + (number % 2);
}

/** Generates the question with a number, and everything that belongs to it. */
export function makeCluster(number: number, writer: Writer, known: Known): Cluster {
  const { random } = writer;
  const own = Array.from({ length: STATEMENTS }, (_, i) => `${number}.${i}`);
  const others = known.statements;
  const slug = `${writer.words.fresh()}-${number}`;
  const related = random.some(known.topics, 3);
  const files = new Map<string, string>();
  const exchange = exchangeText(number, slug, own, writer);
  files.set(`interview/${String(number).padStart(2, '0')}-${slug}.mdx`, exchange);
  const names = Array.from({ length: ENTRIES }, () => writer.name());
  const mentioned = [...random.some(known.names, 4), ...random.some(names, 4)];
  files.set(
    `topics/${slug}.mdx`,
    topicText(number, slug, { own, others: random.some(others, 6), related, mentioned }, writer),
  );
  const operation = number % 2 === 1 ? `operation-${slug}` : undefined;
  if (operation)
    files.set(
      `operations/${operation}.mdx`,
      operationText(number, operation, { own, others: [], related, mentioned }, writer),
    );

  const ids = names.map((name) => `${name.toLowerCase().replace(' ', '-')}-${number}`);
  const entries: Cluster['entries'] = {};
  const sources: Cluster['sources'] = new Map();
  const facts = Array.from({ length: FACTS }, (_, i) => {
    const [key, source] = makeSource(number, i, writer);
    sources.set(key, source);
    return {
      id: `fact-${slug}-${i}`,
      date: day(writer),
      text: writer.sentence(),
      confidence: 'medium' as const,
      sources: [key],
      follows: i < STATEMENTS ? [`${number}.${i}`] : [random.pick(ids)],
      pages: [random.next() < 0.8 ? slug : (related[0] ?? slug)],
    };
  });
  names.forEach((name, i) => {
    const kind = random.pick(KINDS);
    entries[kind] = [
      ...(entries[kind] ?? []),
      {
        id: ids[i] ?? '',
        name,
        aliases: [writer.words.fresh()],
        definition: `${writer.sentence()}[^${random.pick(own)}] ${writer.sentence()}[^${random.pick([...own, ...others])}]`,
        ...(i % 3 === 0 ? { outside: `${writer.sentence()}[^${random.pick([...sources.keys()])}]` } : {}),
        see: [ids[(i + 1) % ids.length] ?? ''],
      },
    ];
  });
  return {
    statements: own,
    topic: slug,
    names,
    files,
    entries,
    events: [
      {
        id: `event-${slug}`,
        date: String(random.whole(1992, 2020)),
        title: writer.title(4),
        standing: 'happened',
        text: `${writer.sentence()}[^${random.pick(own)}]`,
      },
    ],
    figures: [makeFigure(number, slug, writer)],
    corrections: [{ kind: 'name', printed: writer.title(2), read: writer.title(2), at: [random.pick(own)] }],
    facts,
    statuses: own.slice(1, 6).map((statement, i) => ({
      statement,
      status: 'carried out',
      reason: writer.sentence(),
      facts: [facts[i + 1]?.id ?? ''],
    })),
    sources,
    questions: [
      ...own.map((id) => `/interview/${number}/#s${id.replace('.', '-')}`),
      ...facts.map(({ id }) => `/since-2020/facts/#${id}`),
      `/topics/${slug}/`,
    ].map((passage) => ({ passage, asked: Array.from({ length: ASKED }, () => writer.title(ASKED_WORDS)) })),
  };
}

function makeFigure(number: number, slug: string, writer: Writer): Partial<FigureRecord> {
  const value = writer.random.whole(1000, 9999);
  return {
    id: `fig-${slug}`,
    value,
    shown: value.toLocaleString('en'),
    hedge: 'about',
    unit: `${writer.words.next()} ${writer.words.next()}`,
    subject: `${writer.words.next()} ${writer.words.next()}`,
    actor: 'not named',
    scope: `${writer.words.next()} ${writer.words.next()}`,
    period: '2019',
    statement: `${number}.4`,
  };
}

function makeSource(number: number, i: number, writer: Writer): [key: string, source: Partial<SourceRecord>] {
  const short = writer.name();
  const published = day(writer);
  const key = `${short.toLowerCase().replace(' ', '-')}-${published.slice(0, 4)}-${number}-${i}`;
  return [
    key,
    {
      title: writer.title(6),
      short,
      kind: 'web-page',
      publisher: short,
      published,
      url: `https://example.org/${key}`,
      language: 'en',
      read: '2026-02-01',
    },
  ];
}

function day({ random }: Writer): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${random.whole(1992, 2025)}-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}
