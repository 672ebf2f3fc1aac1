import type { Asked, AskedWords } from '../site-words-file.ts';
import { stemOf } from './terms.ts';

/**
 * What readers ask of each passage: finds passages whose own words are not those typed. The idea is that of document expansion
 * (doc2query), with questions written by hand.
 */
export class Questions<Result extends { id: string }> {
  /** The questions of a passage as their words, empty where these have not been learned. */
  readonly #of = new Map<string, string[][]>();
  /** Where each word of all questions stands. */
  readonly #slots: [question: string[], place: number, result: Result][] = [];
  readonly #asking = new Map<string, Set<Result>>();

  /** @param passages in the order in which it is told how many words are asked of them */
  begin(passages: readonly Result[], asked: Asked): void {
    passages.forEach((result, i) => {
      const questions = [...(asked[i] ?? '')].map((length) => Array<string>(Number.parseInt(length, 36)).fill(''));
      this.#of.set(result.id, questions);
      for (const question of questions)
        for (const place of question.keys()) this.#slots.push([question, place, result]);
    });
  }

  /** Learns some of the words, once it has begun. */
  learn(words: AskedWords): void {
    for (const [word, gaps] of Object.entries(words)) {
      const stem = stemOf(word);
      const asking = this.#asking.get(stem) ?? new Set();
      this.#asking.set(stem, asking);
      let at = 0;
      for (const gap of gaps) {
        at += gap;
        const slot = this.#slots[at];
        if (!slot) continue;
        const [question, place, result] = slot;
        question[place] = word;
        asking.add(result);
      }
    }
  }

  /** The questions of a passage, by its id, one a line; words that have not been learned are empty. */
  of(id: string): string {
    return (this.#of.get(id) ?? []).map((words) => words.join(' ')).join('\n');
  }

  /** The passages of which a word, or several together, is asked, in any form. */
  asking(words: string): Result[] {
    const [first, ...others] = words.split(' ').map((word) => this.#asking.get(stemOf(word)));
    return [...(first ?? [])].filter((result) => others.every((results) => results?.has(result)));
  }
}
