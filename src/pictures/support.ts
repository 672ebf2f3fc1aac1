import { getRegistry } from '../load/current.ts';
import { longDate } from '../site/dates.ts';

/** A link to what supports a line of a picture. */
export interface Support {
  title: string;
  path: string;
  label: string;
}

/** What a key names: a statement, a later fact, an entry of the reference or a source. */
export function supportOf(key: string): Support {
  const { statements, since, reference, sources } = getRegistry();
  const statement = statements.get(key);
  if (statement) return { title: `§ ${key}`, path: statement.url, label: `§ ${key}: ${statement.label}` };
  const fact = since.facts.get(key);
  if (fact)
    return {
      title: `fact of ${longDate(fact.date)}`,
      path: fact.url,
      label: `Fact of ${longDate(fact.date)}: ${fact.text}`,
    };
  const entry = reference.entries.get(key);
  if (entry) return { title: entry.name, path: entry.url, label: `Entry: ${entry.name}` };
  const source = sources.get(key);
  if (source) return { title: source.short, path: source.page, label: `${source.short}: ${source.title}` };
  throw new Error(`a picture rests on ${key}, which is no statement, fact, entry or source`);
}
