import type { Kind } from '../search-record.ts';
import { answered, itself } from './answers.ts';
import type { Passage, Term } from './passage.ts';
import { contentTermsOf, stemOf } from './terms.ts';

/** A name in another form of its words, `harbors` for Harbor, is less than the name itself. */
const INFLECTED = 0.65;
/** So is a name that other words for those of the query make up: `drug smuggling` for Drug trafficking. */
const MEANT = 0.45;

/**
 * What it adds that the whole query is the name of a passage: of an entry first, since a name is looked up there; then of an
 * operation and a topic. A statement's label is a name too, but not one that readers know.
 */
const NAMED: Partial<Record<Kind, number>> = {
  entry: 2.6,
  operation: 2.6,
  topic: 2.4,
  page: 2,
  statement: 1.6,
  section: 0.6,
};
/** The same for one of its other names. */
const ALSO_NAMED: Partial<Record<Kind, number>> = { entry: 2.4, operation: 2.6, topic: 1.7, exchange: 0.9, page: 2 };

/** What it adds to the score that the query, all of it, is a name of the passage. */
export function nameWorth({ kind, title, alias }: Passage, all: readonly Term[], typed: readonly string[]): number {
  // Beside a name, a word that the site does not have takes nothing from it.
  const terms = all.filter(({ forms }) => forms.length > 0);
  const query = contentTermsOf(typed.join(' '))
    .filter((word) => !all.some((term) => term.typed === word && term.forms.length === 0))
    .join(' ');
  /** 1 where a name is the query word for word, less where it is in another form, else 0. */
  const likeness = (name: string): number => {
    const words = contentTermsOf(name);
    if (words.length === 0) return 0;
    if (words.join(' ') === query) return 1;
    const covered =
      words.every((word) => terms.some((term) => answered(word, itself(term)) > 0)) &&
      terms.every((term) => words.some((word) => answered(word, itself(term)) > 0));
    if (covered || stems(words) === stems(query.split(' '))) return INFLECTED;
    const meant =
      words.length > 1 &&
      words.every((word) => terms.some((term) => answered(word, term) > 0)) &&
      terms.every((term) => words.some((word) => answered(word, term) > 0));
    return meant ? MEANT : 0;
  };
  // A title may hold the acronym behind the name, a statement's its number before the label,
  // and that of a page may be two names: "Drug trafficking and Operation Channel".
  const names = [title.replace(/^§\s\S+ /, ''), ...title.split(kind === 'topic' ? /[()]| and / : /[()]/)];
  // Numbers among the aliases are other ways to write those of the text, and no names.
  const others = alias.split(' · ').filter((name) => /\p{L}{2}/u.test(name));
  return Math.max(
    (NAMED[kind] ?? 0) * Math.max(...names.map(likeness)),
    (ALSO_NAMED[kind] ?? 0) * Math.max(0, ...others.map(likeness)),
  );
}

function stems(words: readonly string[]): string {
  return words.map(stemOf).sort().join(' ');
}
