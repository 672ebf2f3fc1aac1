import { contentTermsOf, LONGEST_QUERY, termsOf, wordsOf } from './terms.ts';

/** What a reader typed, taken apart. */
export interface Query {
  /** The words that say what is looked for. */
  terms: string[];
  /** Word sequences in quotation marks: only passages that hold them are results. */
  phrases: string[][];
  /** All words as typed, in order: words that stand together in a passage too are worth more. */
  words: string[];
  /** True where it is asked what came later than the interview. */
  later: boolean;
  /** True for a question, but for those that only ask what or who something is. */
  question: boolean;
  /** What the answer to a question is likely to hold: a number, a year, a place. */
  wanted: RegExp | undefined;
  /** True where the last word may be unfinished: it stands at the very end, outside quotation marks. */
  unfinished: boolean;
}

/** Not those of Russian: they mark names, as in «Канал». */
const QUOTED = /["“”„]([^"“”„]+)["“”„]/gu;

/** Words that ask for the time since the interview, and the years of it. */
const LATER =
  /\b(?:now|today|currently|current|latest|happened|became|become|still|since then|anymore|adopted|202[1-9])\b/i;

/** How a question begins, and what its answer holds. */
const WANTED: [asked: RegExp, answer: RegExp][] = [
  [/\bhow (?:many|much|often|large|big)\b/i, /\d|\bannual|\bevery year/],
  [/\bwhen\b|\b(?:what|which) year\b|\bsince when\b/i, /\b(?:19|20)\d\d\b/],
  [/\bwhere\b/i, /\b(?:locations?|territory|regions?|places?|on the border)\b/i],
  [/\bwhich countr/i, /stan\b/],
];

export function parseQuery(raw: string): Query {
  const typed = withStatementWords(raw);
  const phrases = [...typed.matchAll(QUOTED)]
    .map(([, words = '']) => wordsOf(words).map(({ word }) => word))
    .filter((words) => words.length > 0)
    .slice(0, 5);
  const loose = typed.replace(QUOTED, ' ');
  const terms = contentTermsOf(loose).slice(0, 12);
  const quoted = phrases.flatMap((words) => contentTermsOf(words.join(' ')));
  // Only empty words beside a phrase say nothing more about what is wanted.
  const own = phrases.length > 0 && terms.length === termsOf(loose).length && terms.every(isEmptyAlone) ? [] : terms;
  return {
    terms: [...new Set([...own, ...quoted])].slice(0, 20),
    phrases,
    words: wordsOf(typed.slice(0, LONGEST_QUERY)).map(({ word }) => word),
    later: LATER.test(typed),
    question: isQuestion(typed),
    wanted: WANTED.find(([asked]) => asked.test(typed))?.[1],
    unfinished: /[\p{L}\p{N}]$/u.test(typed),
  };
}

function isEmptyAlone(term: string): boolean {
  return contentTermsOf(`${term} x`).length === 1;
}

/** Whether a text holds the words of a phrase one after the other. */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const words = wordsOf(text).map(({ word }) => word);
  return words.some((_, i) => phrase.every((word, j) => words[i + j] === word));
}

/** The word that stands for a statement's number in the index, where `10.5` would be two numbers: hidden among its aliases. */
export function statementWord(id: string): string {
  return `statement${id.replace('.', 'x')}`;
}

function withStatementWords(typed: string): string {
  return typed.replace(/(?<![\d.,])§?\s?(\d{1,2}\.\d{1,2})(?![\d.,])/g, (_, id: string) => ` ${statementWord(id)}`);
}

function isQuestion(typed: string): boolean {
  if (/^\s*(?:what|who) (?:is|are|was|were) (?:the )?[\p{L}\p{N}'’-]+(?: [\p{L}\p{N}'’-]+)?\s*\??\s*$/iu.test(typed))
    return false;
  return (
    /\?\s*$/.test(typed) ||
    /^\s*(?:who|what|when|where|which|why|how|is|are|do|does|did|can|could|was|were|has|have|will)\s/i.test(typed)
  );
}
