import { endsInCitation } from '../syntax/citation-syntax.ts';
import { citationKeys, resolveCitation } from '../registry/citation-target.ts';
import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Entries and events end with citations, and all references in entries, events, figures and corrections exist. */
export const referenceValid: Check = (registry) => {
  const faults: Fault[] = [];
  const { entries, events, figures, corrections } = registry.reference;
  const keys = citationKeys(registry);
  const recordsWithText = [
    ...[...entries.values()].map((entry) => ({ ...entry, texts: [entry.definition, entry.outside] })),
    ...events.map((event) => ({ ...event, texts: [event.text] })),
  ];
  for (const { id, file, line, texts, citations } of recordsWithText) {
    for (const text of texts) {
      if (text === undefined || endsInCitation(text)) continue;
      faults.push({
        file,
        line,
        problem: 'missing citation',
        found: `${id}: … ${text.slice(-40)}`,
        expected: 'a citation at the end',
        nearest: citations[0] ? `[^${citations[0].key}]` : 'a statement such as [^10.3], or a source key',
      });
    }
    for (const { key } of citations) {
      if (resolveCitation(registry, key)) continue;
      faults.push({
        file,
        line,
        problem: 'unknown citation',
        found: `${id}: [^${key}]`,
        expected: 'a statement such as [^10.3], a source key, [^silent:10] or [^editors]',
        nearest: `[^${nearest(key, keys)}]`,
      });
    }
  }
  for (const { id, outside, file, line, citations } of entries.values()) {
    const last = /\[\^([^\]\s]+)\]\s*$/.exec(outside ?? '')?.[1];
    if (last === undefined || registry.sources.has(last)) continue;
    faults.push({
      file,
      line,
      problem: 'missing outside source',
      found: `${id}: outside … [^${last}]`,
      expected: 'a source key',
      nearest: `[^${nearest(citations.at(-1)?.key ?? last, [...registry.sources.keys()])}]`,
    });
  }
  for (const { id, see, file, line } of entries.values()) {
    for (const other of see.filter((name) => name === id || !entries.has(name))) {
      const others = [...entries.keys()].filter((name) => name !== id);
      faults.push({
        file,
        line,
        problem: 'unknown related entry',
        found: `${id}: see ${other}`,
        expected: 'the id of another entry',
        nearest: nearest(other, others),
      });
    }
  }
  for (const { id, statement, operation, file, line } of figures.values()) {
    if (!registry.statements.has(statement))
      faults.push({
        file,
        line,
        problem: 'unknown statement in a figure',
        found: `${id}: ${statement}`,
        expected: 'the statement that contains the figure',
        nearest: nearest(statement, [...registry.statements.keys()]),
      });
    if (operation !== undefined && !registry.operations.has(operation))
      faults.push({
        file,
        line,
        problem: 'unknown operation in a figure',
        found: `${id}: ${operation}`,
        expected: [...registry.operations.keys()].join(', '),
        nearest: nearest(operation, [...registry.operations.keys()]),
      });
  }
  for (const { printed, at, file, line } of corrections) {
    for (const key of at.filter((name) => !registry.statements.has(name) && !registry.sources.has(name)))
      faults.push({
        file,
        line,
        problem: 'unknown subject of a correction',
        found: `${printed}: ${key}`,
        expected: 'a statement or a source key',
        nearest: nearest(key, keys),
      });
  }
  for (const { file, figures: mentions } of registry.articles) {
    // Another check reports figures without an id.
    for (const { id, line } of mentions.filter((mention) => mention.id !== '' && !figures.has(mention.id)))
      faults.push({
        file,
        line,
        problem: 'unknown figure',
        found: `<Figure of="${id}" />`,
        expected: 'an id in content/reference/figures.yaml',
        nearest: `<Figure of="${nearest(id, [...figures.keys()])}" />`,
      });
  }
  return faults;
};
