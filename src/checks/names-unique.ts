import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Names, acronyms, source words and aliases each refer to one entry. */
export const namesUnique: Check = ({ reference }) => {
  const faults: Fault[] = [];
  const owners = new Map<string, { id: string; file: string; line: number }>();
  for (const entry of reference.entries.values()) {
    const { id, name, acronym, file, line } = entry;
    for (const called of new Set([name, acronym ?? name, ...entry.sourceWords].map((word) => word.toLowerCase()))) {
      const owner = owners.get(called);
      if (owner)
        faults.push({
          file,
          line,
          problem: 'duplicate name',
          found: `${id}: ${called}, also ${owner.id} at ${owner.file}:${owner.line}`,
          expected: 'a name, acronym or source word of only one entry',
          nearest: `remove it from ${id}, or make it more specific`,
        });
      owners.set(called, { id, file, line });
    }
  }
  const aliases = new Map<string, string>();
  for (const { id, aliases: typed, file, line } of reference.entries.values()) {
    for (const alias of new Set(typed.map((word) => word.toLowerCase()))) {
      const other = aliases.get(alias) ?? owners.get(alias)?.id;
      if (other !== undefined && other !== id)
        faults.push({
          file,
          line,
          problem: 'ambiguous alias',
          found: `${id}: ${alias}, also in ${other}`,
          expected: 'an alias of only one entry',
          nearest: `keep it only in ${other}, or make it more specific`,
        });
      aliases.set(alias, id);
    }
  }
  return faults;
};
