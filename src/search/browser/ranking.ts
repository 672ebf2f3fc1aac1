import type { Kind } from '../records.ts';
import { answerOf, wordsOf } from './terms.ts';

/** A passage as the index holds it. */
export interface Passage {
  url: string;
  kind: Kind;
  title: string;
  text: string;
  byline: string;
  alias: string;
}

/** A passage that answers at least one word of the query. */
export interface Hit extends Passage {
  score: number;
  /** The typed words it answers. */
  answered: string[];
}

/**
 * What a kind is worth: a statement is what a reader would link to, so it stands above a figure or entry that repeats it, and
 * these above the pages that only hold them. A source is what others rest on; its title may hold any word.
 */
const KIND: Record<Kind, number> = {
  statement: 1.45,
  entry: 1.05,
  fact: 0.95,
  figure: 0.95,
  topic: 1.1,
  operation: 1.1,
  section: 1,
  exchange: 0.85,
  source: 0.4,
};

/** Where a word is answered: in the title it says what the passage is about, in an alias only what it might be called. */
const PLACE = { title: 1.25, text: 1, alias: 0.55, byline: 0.3 };

/** A word that only begins with what was typed is less of an answer than the word itself. */
const BEGINNING = 0.6;

/** What a passage is worth that owes everything to its aliases: a page or entry is what a name means, a statement is not. */
const ONLY_ALIAS: Partial<Record<Kind, number>> = { statement: 0.6, topic: 1.4, operation: 1.3, entry: 1.2 };

/** A question of the interviewer says what is asked; readers look for what is answered. */
const QUESTION = 0.7;

/** A passage that answers less than this share of the best passage's words is left out. */
const LEAST_SHARE = 0.5;

/**
 * Ranks passages for the words of a query. Each word counts by how rare it is; a passage that answers all of them stands above
 * one that answers some. Long passages answer more words by chance and count a little less.
 *
 * @param rarity word → weight; every word of the query has one
 */
export function rank(passages: readonly Passage[], rarity: ReadonlyMap<string, number>): Hit[] {
  const total = [...rarity.values()].reduce((sum, weight) => sum + weight, 0);
  const hits = passages.flatMap((passage) => {
    const found = places(passage, [...rarity.keys()]);
    if (found.size === 0) return [];
    const share = [...found.keys()].reduce((sum, term) => sum + (rarity.get(term) ?? 0), 0) / total;
    const worth = [...found].reduce((sum, [term, value]) => sum + (rarity.get(term) ?? 0) * value, 0) / total;
    const named = [...found.values()].some((value) => value > PLACE.alias) ? KIND : ONLY_ALIAS;
    const asked = /^§\s\S+\.0 /.test(passage.title) ? QUESTION : 1;
    const length = 1 + 0.06 * Math.log2(1 + passage.text.length / 100);
    const bonus = found.size === rarity.size ? 1.3 : 1;
    return [
      {
        ...passage,
        answered: [...found.keys()],
        share,
        score: (worth * share * bonus * asked * (named[passage.kind] ?? 1)) / length,
      },
    ];
  });
  const best = Math.max(0, ...hits.map(({ share }) => share));
  return hits.filter(({ share }) => share >= best * LEAST_SHARE).sort((a, b) => b.score - a.score);
}

/** What the best answer to each word is worth; words that are not answered are missing. The last word may be unfinished. */
function places(passage: Passage, terms: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const place of ['title', 'text', 'alias', 'byline'] as const) {
    const words = wordsOf(passage[place]);
    terms.forEach((term, i) => {
      const answers = words.map(({ word }) => answerOf(term, word, i === terms.length - 1));
      const worth = answers.includes('same') ? PLACE[place] : answers.includes('begins') ? PLACE[place] * BEGINNING : 0;
      if (worth > (found.get(term) ?? 0)) found.set(term, worth);
    });
  }
  return found;
}
