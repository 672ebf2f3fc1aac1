import { TOPIC_GROUPS } from '../../src/registry/site.ts';
import { stringify } from 'yaml';
import { GLANCE_LABELS } from '../../src/checks/glance-lists-valid.ts';
import { capital, type Writer } from './prose.ts';

/** What a page cites and mentions. */
interface Material {
  /** Statements of its own question, all of which it cites. */
  own: string[];
  /** Statements of other questions. */
  others: string[];
  related: string[];
  /** Names of entries that become links. */
  mentioned: string[];
}

const SECTIONS = { topic: 6, operation: 3 };

/** The file of a question. Each statement has a source paragraph of its own. */
export function exchangeText(number: number, theme: string, statements: string[], writer: Writer): string {
  const paragraphs = Object.fromEntries(
    statements.map((_, i) => [
      i,
      { sentences: 1, opens: `${capital(writer.words.next())} ${writer.words.next()} ${number}` },
    ]),
  );
  const items = statements.map((_, i) => {
    const label = i === 0 ? `Question: ${writer.title(4).toLowerCase()}` : writer.title(4);
    return `${i}. **${label}.** ${writer.sentence()} ¶${i}.1`;
  });
  const front = {
    title: writer.title(3),
    question: `${writer.title(5)}?`,
    themes: { [theme]: `0-${statements.length - 1}` },
    aliases: [writer.words.next(), writer.words.next()],
    paragraphs,
  };
  return page(front, items);
}

/** The file of a topic. It cites every statement of its question and some of others. */
export function topicText(number: number, slug: string, material: Material, writer: Writer): string {
  const groups = Object.keys(TOPIC_GROUPS);
  const front = {
    title: writer.title(4),
    group: groups[number % groups.length],
    order: number,
    aliases: [writer.words.next(), writer.words.next(), writer.words.next()],
    related: material.related,
  };
  return page(front, body(slug, SECTIONS.topic, material, writer));
}

/** The file of an operation, which is shorter than a topic. */
export function operationText(number: number, slug: string, material: Material, writer: Writer): string {
  const front = {
    title: `Operation ${writer.name()}`,
    kind: 'operation',
    order: number,
    aliases: [writer.words.next()],
    related: material.related,
  };
  return page(front, body(slug, SECTIONS.operation, material, writer, GLANCE_LABELS));
}

function body(
  slug: string,
  count: number,
  { own, others, mentioned }: Material,
  writer: Writer,
  labels: readonly string[] = own.slice(0, 4).map(() => writer.title(2)),
): string[] {
  const all = [...own, ...others];
  const cited = (text: string, key: string): string => `${text}[^${key}]`;
  const glance = labels.map((label, i) => `- **${label}.** ${cited(writer.sentence(), own[i] ?? 'editors')}`);
  const sections = Array.from({ length: count }, (_, i) => {
    const keys = all.filter((_key, at) => at % count === i);
    const names = mentioned.filter((_name, at) => at % count === i);
    return [
      `## ${writer.title(4)} {/* #${slug}-part-${i + 1} */}`,
      keys.map((key) => cited(writer.sentence(), key)).join(' '),
      ...names.map((name) => cited(writer.naming(name), writer.random.pick(all))),
      cited(writer.sentences(2), 'editors'),
    ].filter((block) => block !== '');
  });
  return [
    cited(writer.sentence(), own[0] ?? 'editors'),
    `<Glance>\n\n${glance.join('\n')}\n\n</Glance>`,
    ...sections.flat(),
  ];
}

function page(front: object, blocks: string[]): string {
  return `---\n${stringify(front)}---\n\n${blocks.join('\n\n')}\n`;
}
