import type { Element, Root } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { visit } from 'unist-util-visit';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const MONTH = `(${MONTHS.join('|')})`;
const UNITS = 'thousand|million|tons|tonnes|people|states|exchanges|statements|percent|kg|km';

/** Where markup has no place, or the text is no prose. */
const SKIPPED = ['title', 'script', 'style', 'svg', 'option', 'textarea'];
/** Where every sign is meant as it was typed. */
const VERBATIM = ['script', 'style', 'svg', 'textarea', 'code', 'kbd', 'pre'];
/** Short compounds that must not break at their hyphen: “-economic”, “COVID-19”, “Anti-Drug”, “Tajik–Afghan”. */
const COMPOUND =
  /(?<![\p{L}\d–-])(?:-\p{Ll}+|\p{L}{1,15}-\d{1,4}|\p{L}{2,4}-\p{L}{1,12}|\p{Lu}\p{L}+–\p{Lu}\p{L}+)(?![\p{L}\d–-])/gu;

const isRussian = ({ properties }: Element): boolean => properties.lang === 'ru';

/** A space that keeps a number and what it counts on one line, and a section mark and its number. */
function keepTogether(text: string): string {
  return text
    .replace(/([§¶]) (?=\d)/g, '$1\u00a0')
    .replace(new RegExp(`(\\d) (?=(?:${UNITS})\\b)`, 'g'), '$1\u00a0')
    .replace(new RegExp(`\\b(\\d{1,2}) (?=${MONTH}\\b)`, 'g'), '$1\u00a0');
}

/** The printer’s apostrophe where a typist’s stands in or after a word, or after a word that is a link of its own. */
function curlApostrophes(text: string): string {
  return text.replace(/(?<=[\p{L}\d])'|^'(?=s\b)/gu, '’');
}

/**
 * What a good printer does by hand: apostrophes, no break inside figures, dates and short compounds, days as `<time>`, Russian
 * words marked as Russian, so that they are spoken and hyphenated as such.
 */
export function typeset(tree: Root): void {
  // Title and description are prose too, wherever they are shown.
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName === 'meta' && (properties.property ?? properties.name))
      properties.content = curlApostrophes(String(properties.content));
  });
  findAndReplace(
    tree,
    [
      [
        new RegExp(`\\b(\\d{1,2})[ \u00a0]${MONTH}[ \u00a0](\\d{4})\\b`, 'g'),
        (text: string, day: string, month: string, year: string) => ({
          type: 'element',
          tagName: 'time',
          properties: {
            dateTime: `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
          },
          children: [{ type: 'text', value: keepTogether(text) }],
        }),
      ],
      [
        /[«„]?[\u0400-\u04ff](?:[\u0400-\u04ff\d\s«»„“.,:–-]*[\u0400-\u04ff»“])?/g,
        (text: string) => ({
          type: 'element',
          tagName: 'span',
          properties: { lang: 'ru' },
          children: [{ type: 'text', value: text }],
        }),
      ],
    ],
    { ignore: [...SKIPPED, 'time', isRussian] },
  );
  findAndReplace(tree, [[/[^']*'[\s\S]*/g, (text: string) => curlApostrophes(text)]], { ignore: VERBATIM });
  findAndReplace(
    tree,
    [
      [
        COMPOUND,
        (text: string) => ({
          type: 'element',
          tagName: 'span',
          properties: { className: ['unbroken'] },
          children: [{ type: 'text', value: text }],
        }),
      ],
    ],
    { ignore: [...SKIPPED, ...VERBATIM, 'nav'] },
  );
  findAndReplace(tree, [[/[\s\S]*[§¶\d] [\s\S]*/g, (text: string) => keepTogether(text)]], {
    ignore: SKIPPED,
  });
}
