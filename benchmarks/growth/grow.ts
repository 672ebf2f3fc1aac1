import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { checkContent } from '../../src/load/load.ts';
import { citablePages } from '../../src/site/titles.ts';
import { type Cluster, makeCluster, pagesOf } from './cluster.ts';
import { Writer } from './prose.ts';
import { Random } from '../../tests/helpers/random.ts';
import { Vocabulary } from './vocabulary.ts';

/** The default seed. Any number works, but it must not change. */
const SEED = 2020;

/**
 * Adds generated content to a folder until the site has a number of pages. The content follows the rules of real content. The
 * same seed generates the same content.
 *
 * @param root folder that contains `content/`
 * @returns the number of the last question
 */
export function growContent(root: string, pages: number, seed: number = SEED): number {
  const random = new Random(seed);
  const writer = new Writer(random, new Vocabulary(random));
  const { registry } = checkContent(root);
  const known = {
    statements: [...registry.statements.keys()],
    topics: [...registry.topics.keys()],
    names: [...registry.reference.entries.values()].filter(({ linked }) => linked).map(({ name }) => name),
  };
  const lists = new Map<string, object[]>();
  let missing = pages - citablePages(registry).length;
  let number = Math.max(...registry.exchanges.map((exchange) => exchange.number));
  while (missing > 0) {
    number++;
    const cluster = makeCluster(number, writer, known);
    for (const [file, text] of cluster.files) write(join(root, 'content', file), text);
    for (const [key, source] of cluster.sources) write(join(root, `content/sources/${key}.yaml`), stringify(source));
    for (const [file, records] of listsOf(cluster)) lists.set(file, [...(lists.get(file) ?? []), ...records]);
    known.statements.push(...cluster.statements);
    known.topics.push(cluster.topic);
    known.names.push(...cluster.names);
    missing -= pagesOf(number);
  }
  for (const [file, records] of lists) {
    const path = join(root, 'content', file);
    writeFileSync(path, `${readFileSync(path, 'utf8').trimEnd()}\n${stringify(records)}`);
  }
  return number;
}

/** The data files of a cluster, with the records to add. */
function listsOf({
  entries,
  events,
  figures,
  corrections,
  facts,
  statuses,
  questions,
}: Cluster): [file: string, records: object[]][] {
  return [
    ...Object.entries(entries).map(([kind, records]): [string, object[]] => [`reference/${kind}.yaml`, records]),
    ['reference/events.yaml', events],
    ['reference/figures.yaml', figures],
    ['reference/corrections.yaml', corrections],
    ['since-2020/facts.yaml', facts],
    ['since-2020/statuses.yaml', statuses],
    ['search/questions.yaml', questions],
  ];
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
