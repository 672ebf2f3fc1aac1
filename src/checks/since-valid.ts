import { type Fault, nearest } from '../syntax/faults.ts';
import type { Check } from './check.ts';

/** Later facts and statuses refer only to existing statements, entries, pages, sources and facts. */
export const sinceValid: Check = (registry) => {
  const { statements, sources, since, articles, reference } = registry;
  const faults: Fault[] = [];
  const followable = [...statements.keys(), ...reference.entries.keys()];
  const slugs = articles.map(({ slug }) => slug);
  const [isFollowable, isSlug] = [new Set(followable), new Set(slugs)];
  for (const { id, follows, pages, sources: cited, file, line } of since.facts.values()) {
    const report = (problem: string, found: string, expected: string, choices: string[]): void => {
      faults.push({ file, line, problem, found: `${id}: ${found}`, expected, nearest: nearest(found, choices) });
    };
    for (const key of cited.filter((name) => !sources.has(name)))
      report('unknown source in a fact', key, 'a source key', [...sources.keys()]);
    for (const key of follows.filter((name) => !isFollowable.has(name)))
      report('unknown subject in follows', key, 'a statement id or an entry id', followable);
    for (const slug of pages.filter((name) => !isSlug.has(name)))
      report('unknown page in a fact', slug, 'the slug of a topic or operation', slugs);
  }
  for (const { statement, status, facts, file, line } of since.statuses.values()) {
    if (!statements.has(statement))
      faults.push({
        file,
        line,
        problem: 'unknown statement in a status',
        found: statement,
        expected: 'a statement id such as 10.5',
        nearest: nearest(statement, [...statements.keys()]),
      });
    if (facts.length === 0 && status !== 'nothing found')
      faults.push({
        file,
        line,
        problem: 'status without a fact',
        found: `${statement}: ${status}`,
        expected: 'the facts that support the status',
        nearest: [...since.facts.values()].find(({ follows }) => follows.includes(statement))?.id ?? 'nothing found',
      });
    for (const id of facts.filter((name) => !since.facts.has(name)))
      faults.push({
        file,
        line,
        problem: 'unknown fact in a status',
        found: `${statement}: ${id}`,
        expected: 'an id in content/since-2020/facts.yaml',
        nearest: nearest(id, [...since.facts.keys()]),
      });
  }
  return faults;
};
