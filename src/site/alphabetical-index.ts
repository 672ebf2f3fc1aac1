import { ENTRY_KINDS } from '../registry/reference-schemas.ts';
import type { Registry } from '../registry/registry.ts';

/** A line of the index: a term that leads to its own entry, or an alias that leads to the entry it means. */
export interface IndexLine {
  term: string;
  /** Title of what an alias means; absent where the term is itself the title. */
  title?: string;
  /** What it is: `Topic`, `Section of Peacekeeping`, `People`. */
  kind: string;
  url: string;
  /** BCP 47 tag, where the term is not English. */
  language?: string;
}

/** All lines by their first letter, Latin before Cyrillic; figures stand under `0–9`. */
export function indexEntries({
  articles,
  exchanges,
  reference,
}: Registry): Map<string, { anchor: string; lines: IndexLine[] }> {
  const lines: IndexLine[] = [];
  const add = (title: string, kind: string, url: string, aliases: readonly (string | undefined)[]): void => {
    lines.push({ term: title, kind, url });
    for (const alias of new Set(aliases))
      if (alias !== undefined && alias.toLowerCase() !== title.toLowerCase())
        lines.push({
          term: alias,
          title,
          kind,
          url,
          ...(/\p{Script=Cyrillic}/u.test(alias) ? { language: 'ru' } : {}),
        });
  };
  for (const { title, url, aliases, sections } of articles) {
    add(title, url.startsWith('/topics/') ? 'Topic' : 'Operation or training', url, aliases);
    for (const section of sections)
      lines.push({ term: section.title, kind: `Section of ${title}`, url: `${url}#${section.anchor}` });
  }
  for (const { title, url, aliases } of exchanges) add(title, 'Exchange', url, aliases);
  for (const { name, acronym, russian, sourceWords, aliases, kind, url } of reference.entries.values())
    add(name, ENTRY_KINDS[kind], url, [acronym, russian, ...sourceWords, ...aliases]);
  return grouped(lines);
}

function grouped(lines: readonly IndexLine[]): Map<string, { anchor: string; lines: IndexLine[] }> {
  const collator = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  const groups = new Map<string, { anchor: string; lines: IndexLine[] }>();
  for (const line of [...lines].sort((a, b) => collator.compare(a.term, b.term) || collator.compare(a.url, b.url))) {
    const first = line.term.replace(/^[^\p{L}\p{N}]+/u, '')[0]?.toUpperCase() ?? '';
    const letter = /\d/.test(first) ? '0–9' : first;
    const group = groups.get(letter) ?? { anchor: `letter-${anchorOf(letter)}`, lines: [] };
    group.lines.push(line);
    groups.set(letter, group);
  }
  return groups;
}

/** An ASCII anchor for a letter: itself, or its code point. */
function anchorOf(letter: string): string {
  if (letter === '0–9') return 'digits';
  return /^[A-Z]$/.test(letter) ? letter.toLowerCase() : `u${letter.codePointAt(0)?.toString(16)}`;
}
