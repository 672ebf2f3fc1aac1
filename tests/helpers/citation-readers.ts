import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { BibLatexParser, CSLParser, RISParser } from 'biblatex-csl-converter';

/** What a reference manager has after reading a file; what its model has no place for is undefined. */
export interface Read {
  /** Whole name, first names first. */
  author: string | undefined;
  title: string | undefined;
  container: string | undefined;
  version: string | undefined;
  /** ISO day, or year where the reader keeps no more. */
  date: string | undefined;
  url: string | undefined;
  note: string | undefined;
}

type Name = Record<'literal' | 'family' | 'given', string | undefined>;
const whole = ({ literal, given, family }: Name): string =>
  literal ?? [given, family].filter((part) => part !== undefined).join(' ');

interface Item {
  author: Name[];
  title: string;
  'container-title'?: string;
  'collection-title'?: string;
  publisher?: string;
  version?: string;
  edition?: string;
  issued: { 'date-parts': number[][] };
  URL?: string;
  note: string;
}

/** Reads with citation-js, which knows the three formats. */
export function readByCitationJs(text: string): Read {
  const [item] = new Cite(text).format('data', { format: 'object' }) as Item[];
  if (!item) throw new Error('citation-js read nothing');
  return {
    author: item.author[0] && whole(item.author[0]),
    title: item.title,
    // Each format has another field for the site.
    container: item['container-title'] ?? item['collection-title'] ?? item.publisher,
    version: item.version ?? item.edition,
    date: item.issued['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-'),
    url: item.URL,
    note: item.note,
  };
}

type Text = { text: string }[];
interface Entry {
  fields: Record<string, unknown> & { author: Record<'literal' | 'family' | 'given', Text | undefined>[] };
}

const plain = (value: unknown): string | undefined => {
  if (value === undefined || typeof value === 'string') return value;
  return (value as Text).map(({ text }) => text).join('');
};

/** Reads with the converter of the editor Fidus Writer. Faults it reports are thrown. */
export function readByFidusWriter(text: string, ending: string): Read {
  const { entries, errors } = parse(text, ending);
  const entry = Object.values(entries)[0];
  if (errors.length > 0 || !entry) throw new Error(JSON.stringify(errors));
  const { author, title, howpublished, journaltitle, version, edition, date, url, note } = entry.fields;
  const [name] = author;
  return {
    author: name && whole({ literal: plain(name.literal), family: plain(name.family), given: plain(name.given) }),
    title: plain(title),
    container: plain(howpublished ?? journaltitle),
    version: plain(version ?? edition),
    date: plain(date),
    url: plain(url),
    note: plain(note),
  };
}

function parse(text: string, ending: string): { entries: Record<string, Entry>; errors: unknown[] } {
  if (ending === 'bib') return new BibLatexParser(text, { processUnexpected: true }).parse() as never;
  if (ending === 'ris') return new RISParser(text).parse() as never;
  const items = JSON.parse(text) as { id: string }[];
  const entries = new CSLParser(Object.fromEntries(items.map((item) => [item.id, item])) as never).parse();
  return { entries: entries as never, errors: [] };
}
