import { memoizePerRegistry } from './memoize.ts';

/** A named thing with a URL: an entry or an operation. */
interface Named {
  id: string;
  url: string;
  /** False if the name must not be linked. It still prevents a link inside the name. */
  linked: boolean;
}

/** A name of an entry or operation. */
export interface Name {
  text: string;
  entry: Named;
}

/** All names of entries and operations. The longest come first, so that they match before names that they contain. */
export const matchableNames = memoizePerRegistry(({ reference, operations }): readonly Name[] => {
  const entries = [...reference.entries.values()].flatMap((entry) =>
    [entry.name, entry.acronym, ...entry.sourceWords].map((text) => ({ text: text ?? '', entry })),
  );
  const pages = [...operations.values()].map(({ slug, title, url }) => ({
    text: title.replace(/ exercises$/, ''),
    entry: { id: slug, url, linked: true },
  }));
  return [...entries, ...pages].filter(({ text }) => text.length > 1).sort((a, b) => b.text.length - a.text.length);
});

const WORD_PATTERN = /[\p{L}\p{N}]+/gu;

/** Names by their first word in lower case, with their index in the list of all names. */
const namesByFirstWord = new WeakMap<readonly Name[], Map<string, { name: Name; place: number }[]>>();

/** Returns the names whose first word occurs in a text, also with a plural s, in the order of `names`. */
function findCandidateNames(text: string, names: readonly Name[]): Name[] {
  let known = namesByFirstWord.get(names);
  if (!known) {
    known = Map.groupBy(
      names.map((name, place) => ({ name, place })),
      ({ name }) => name.text.match(WORD_PATTERN)?.[0].toLowerCase() ?? '',
    );
    namesByFirstWord.set(names, known);
  }
  const words = new Set(
    text.match(WORD_PATTERN)?.flatMap((word) => [word.toLowerCase(), word.toLowerCase().replace(/s$/, '')]),
  );
  return [...words]
    .flatMap((word) => known.get(word) ?? [])
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
}

/** A match of a name in a text. */
export interface Mention {
  entry: Named;
  index: number;
  length: number;
}

/**
 * Finds the first mention of each entry in a text. Proper names match exactly; other terms also match in lower case and with a
 * plural s. Where names overlap, the longest matches.
 *
 * @param except ids of entries that are not returned
 */
export function findMentions(text: string, names: readonly Name[], except: ReadonlySet<string> = new Set()): Mention[] {
  const taken: [number, number][] = [];
  const found = new Map<string, Mention>();
  for (const { text: name, entry } of findCandidateNames(text, names)) {
    for (const { index, 0: match } of text.matchAll(patternOf(name))) {
      if (taken.some(([from, to]) => index < to && index + match.length > from)) continue;
      taken.push([index, index + match.length]);
      const earlier = found.get(entry.id);
      if (!except.has(entry.id) && (!earlier || index < earlier.index))
        found.set(entry.id, { entry, index, length: match.length });
    }
  }
  return [...found.values()].sort((a, b) => a.index - b.index);
}

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = patterns.get(name);
  if (known) return known;
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0\\n]');
  const first = name[0] ?? '';
  // “Harbor dues” is a term: it also matches in lower case. “Aldby State University” is a proper name: it does not.
  const proper =
    name.split(/[ –-]/).filter((word) => /^\p{Lu}/u.test(word)).length > 1 ||
    !/^\p{Lu}\p{Ll}/u.test(name) ||
    /\p{Lu}$/u.test(name);
  const start = proper ? escaped : `[${first}${first.toLowerCase()}]${escaped.slice(1)}`;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])${start}${proper ? '' : 's?'}(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu');
  patterns.set(name, pattern);
  return pattern;
}
