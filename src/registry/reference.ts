import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PhrasingContent, Root } from 'mdast';
import { findCitations } from '../syntax/citation-syntax.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import { markdownParser } from '../syntax/mdx.ts';
import { type Located, readList } from './read-list.ts';
import {
  ENTRY_KINDS,
  type EntryRecord,
  type EntryKind,
  type EventRecord,
  entrySchema,
  eventSchema,
  type FigureRecord,
  figureSchema,
  type CorrectionRecord,
  correctionSchema,
} from './reference-schemas.ts';
import type { Citation } from '../syntax/citation-syntax.ts';

const REFERENCE_FOLDER = 'content/reference';

/** A reference entry about one named thing. */
export interface Entry extends EntryRecord, Located {
  kind: EntryKind;
  /** `/reference/bodies/#collective-security-council` */
  url: string;
  /** Citations in `definition` and `outside`. */
  citations: Citation[];
}
/** A figure with the URL of its table row. */
export interface Figure extends FigureRecord, Located {
  url: string;
  /** Hedge and number as used in a sentence: `more than 159 thousand`. */
  words: string;
}
interface TimelineEvent extends EventRecord, Located {
  url: string;
  citations: Citation[];
}
type Correction = CorrectionRecord & Located;

/** The content of `content/reference/`. */
export interface Reference {
  /** By id, ordered by kind and then by name. */
  entries: Map<string, Entry>;
  /** By id. */
  figures: Map<string, Figure>;
  events: TimelineEvent[];
  corrections: Correction[];
}

const FILES = [...Object.keys(ENTRY_KINDS), 'figures', 'events', 'corrections'].map((name) => `${name}.yaml`);

/** Reads the data files and adds all faults to `faults`. */
export function readReference(root: string, faults: Fault[]): Reference {
  for (const name of existsSync(join(root, REFERENCE_FOLDER)) ? readdirSync(join(root, REFERENCE_FOLDER)) : [])
    if (!FILES.includes(name))
      faults.push({
        file: `${REFERENCE_FOLDER}/${name}`,
        line: 1,
        problem: 'unexpected file',
        found: name,
        expected: FILES.join(', '),
        nearest: nearest(name, FILES),
      });
  const entries = (Object.keys(ENTRY_KINDS) as EntryKind[]).flatMap((kind) =>
    readList(root, `${REFERENCE_FOLDER}/${kind}.yaml`, entrySchema, faults)
      .map((record) => ({
        ...record,
        kind,
        url: `/reference/${kind === 'terms' ? 'glossary' : kind}/#${record.id}`,
        citations: citationsOf([record.definition, record.outside], record.line),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  );
  const figures = readList(root, `${REFERENCE_FOLDER}/figures.yaml`, figureSchema, faults).map((record) => ({
    ...record,
    url: `/reference/figures/#${record.id}`,
    words: record.hedge === 'exact' ? record.shown : `${record.hedge} ${record.shown}`,
  }));
  const events = readList(root, `${REFERENCE_FOLDER}/events.yaml`, eventSchema, faults)
    .map((record) => ({
      ...record,
      url: `/reference/timeline/#${record.id}`,
      citations: citationsOf([record.text], record.line),
    }))
    .sort((a, b) => a.date.localeCompare(b.date));
  const corrections = readList(root, `${REFERENCE_FOLDER}/corrections.yaml`, correctionSchema, faults);
  reportDuplicateIds([...entries, ...figures, ...events], faults);
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    figures: new Map(figures.map((figure) => [figure.id, figure])),
    events,
    corrections,
  };
}

/** Reports ids that occur more than once: two entries would share a URL. */
function reportDuplicateIds(records: readonly (Located & { id: string })[], faults: Fault[]): void {
  const seen = new Map<string, Located>();
  for (const record of records) {
    const other = seen.get(record.id);
    if (other)
      faults.push({
        file: record.file,
        line: record.line,
        problem: 'duplicate id',
        found: `${record.id}, also at ${other.file}:${other.line}`,
        expected: 'an id that no other entry, figure or event has',
        nearest: `${record.id}-2, or one entry instead of two`,
      });
    seen.set(record.id, record);
  }
}

/** Parses one line of Markdown to inline nodes. */
export function parseInline(text: string): PhrasingContent[] {
  const [paragraph] = markdownParser.parse(text).children;
  return paragraph?.type === 'paragraph' ? paragraph.children : [];
}

function citationsOf(texts: readonly (string | undefined)[], line: number): Citation[] {
  return texts
    .filter((text) => text !== undefined)
    .flatMap((text) =>
      findCitations({ type: 'root', children: [{ type: 'paragraph', children: parseInline(text) }] } as Root),
    )
    .map(({ key }) => ({ key, line }));
}
