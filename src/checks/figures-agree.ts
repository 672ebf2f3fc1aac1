import { COUNTED_KINDS, formatCount } from '../registry/counts.ts';
import type { Fault } from '../syntax/faults.ts';
import type { Figure } from '../registry/reference.ts';
import type { Check } from './check.ts';
import { reports } from './reports.ts';

/** Digits that are no quantity: dates, years, ordinals, names, numbers of statements and paragraphs. */
const NO_QUANTITY = [
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g,
  /\b(?:19|20)\d\d(?:–(?:19|20)\d\d)?\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b[A-Z]\p{L}+-\d+\b/gu,
  /§\s?\d+(?:\.\d+)?/g,
];

const QUANTITY = /\d[\d,.]*\d|\d/g;
const HEDGES = /\b(about|more than|almost|some|nearly|over|around|less than)\s+$/i;

/** Every quantity in a report stands in the figures data, with the hedge it has there. */
export const figuresAgree: Check = (registry) => {
  const faults: Fault[] = [];
  const figures = [...registry.reference.figures.values()];
  // How many parts the site has is no quantity of the source, and its build fills it in.
  const counts = COUNTED_KINDS.map((of) => new RegExp(`\\b${formatCount(registry.counts, of)} ${of}\\b`, 'g'));
  for (const { text, file, line } of reports(registry)) {
    const bare = [...NO_QUANTITY, ...counts].reduce(
      (left, pattern) => left.replace(pattern, (match) => ' '.repeat(match.length)),
      text,
    );
    for (const { 0: digits, index } of bare.matchAll(QUANTITY)) {
      const figure = figures.find(({ shown }) => shown.split(' ')[0] === digits);
      const hedge = HEDGES.exec(bare.slice(0, index))?.[1]?.toLowerCase() ?? 'exact';
      if (figure?.hedge === hedge) continue;
      faults.push({
        file,
        line,
        problem: figure ? 'hedge mismatch' : 'unlisted quantity',
        found: text.slice(Math.max(0, index - 25), index + 25).trim(),
        expected: figure ? figure.words : 'a quantity of content/reference/figures.yaml',
        nearest: (figure ?? closest(digits, figures))?.words ?? 'a new figure in content/reference/figures.yaml',
      });
    }
  }
  return faults;
};

function closest(digits: string, figures: readonly Figure[]): Figure | undefined {
  const value = Number(digits.replaceAll(',', ''));
  const distance = ({ shown }: Figure): number => {
    const number = Number.parseFloat(shown.replaceAll(',', ''));
    return Number.isNaN(number) ? Number.POSITIVE_INFINITY : Math.abs(number - value);
  };
  return [...figures].sort((a, b) => distance(a) - distance(b))[0];
}
