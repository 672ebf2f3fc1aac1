import { COUNTED_KINDS, formatCount } from '../registry/counts.ts';
import type { Fault } from '../syntax/faults.ts';
import type { Figure } from '../registry/reference.ts';
import type { Check } from './check.ts';
import { interviewTexts } from './interview-texts.ts';

/** Numbers that are not quantities: dates, years, ordinals, names and statement numbers. */
const NON_QUANTITIES = [
  /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?\b/g,
  /\b(?:19|20)\d\d(?:–(?:19|20)\d\d)?\b/g,
  /\b\d+(?:st|nd|rd|th)\b/g,
  /\b[A-Z]\p{L}+-\d+\b/gu,
  /§\s?\d+(?:\.\d+)?/g,
];

const QUANTITY = /\d[\d,.]*\d|\d/g;
const HEDGES = /\b(about|more than|almost|some|nearly|over|around|less than)\s+$/i;

/** Each quantity in a text about the interview is in the figures data and has the same hedge. */
export const quantitiesMatchFigures: Check = (registry) => {
  const faults: Fault[] = [];
  const figures = [...registry.reference.figures.values()];
  // Counts of the site's own content are not quantities from the source.
  const counts = COUNTED_KINDS.map((of) => new RegExp(`\\b${formatCount(registry.counts, of)} ${of}\\b`, 'g'));
  for (const { text, file, line } of interviewTexts(registry)) {
    const bare = [...NON_QUANTITIES, ...counts].reduce(
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
        nearest: (figure ?? closestFigure(digits, figures))?.words ?? 'a new figure in content/reference/figures.yaml',
      });
    }
  }
  return faults;
};

function closestFigure(digits: string, figures: readonly Figure[]): Figure | undefined {
  const value = Number(digits.replaceAll(',', ''));
  const distance = ({ shown }: Figure): number => {
    const number = Number.parseFloat(shown.replaceAll(',', ''));
    return Number.isNaN(number) ? Number.POSITIVE_INFINITY : Math.abs(number - value);
  };
  return [...figures].sort((a, b) => distance(a) - distance(b))[0];
}
