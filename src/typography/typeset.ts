import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import { findAndReplace } from 'hast-util-find-and-replace';
import { elementsIn } from './elements.ts';

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
const BEFORE_UNIT = /(\d) (?=(?:thousand|million|tons|tonnes|people|states|exchanges|statements|percent|kg|km)\b)/g;
const BEFORE_MONTH = new RegExp(`\\b(\\d{1,2}) (?=${MONTH}\\b)`, 'g');

/** Where markup has no place, or the text is no prose. */
const SKIPPED = new Set(['title', 'script', 'style', 'svg', 'option', 'textarea']);
/** Where every sign is meant as it was typed. */
const VERBATIM = new Set(['script', 'style', 'svg', 'textarea', 'code', 'kbd', 'pre']);
/** Short compounds that must not break at their hyphen: “-economic”, “Vitamin-12”, “Anti-Drug”, “Franco–British”. */
const COMPOUND =
  /(?<![\p{L}\d–-])(?:-\p{Ll}+|\p{L}{1,15}-\d{1,4}|\p{L}{2,4}-\p{L}{1,12}|\p{Lu}\p{L}+–\p{Lu}\p{L}+)(?![\p{L}\d–-])/gu;

const DATE = new RegExp(`\\b(\\d{1,2})[ \u00a0]${MONTH}[ \u00a0](\\d{4})\\b`, 'g');
const RUSSIAN = /[«„]?[\u0400-\u04ff](?:[\u0400-\u04ff\d\s«»„“.,:–-]*[\u0400-\u04ff»“])?/g;

/** A space after a number or a section mark, with all around it. */
const SPACED = /[\s\S]*[§¶\d] [\s\S]*/g;

const isRussian = ({ properties }: Element): boolean => properties.lang === 'ru';

/** A space that keeps a number and what it counts on one line, and a section mark and its number. */
function keepTogether(text: string): string {
  return text
    .replace(/([§¶]) (?=\d)/g, '$1\u00a0')
    .replace(BEFORE_UNIT, '$1\u00a0')
    .replace(BEFORE_MONTH, '$1\u00a0');
}

/** The printer’s apostrophe where a typist’s stands in or after a word, or after a word that is a link of its own. */
function curlApostrophes(text: string): string {
  return text.replace(/(?<=[\p{L}\d])'|^'(?=s\b)/gu, '’');
}

/** What the elements around a text keep from being done to it. */
interface Around {
  skipped: boolean;
  verbatim: boolean;
  navigation: boolean;
  /** In a date, or in Russian words marked as such. */
  marked: boolean;
}

/**
 * What a good printer does by hand: apostrophes, no break inside figures, dates and short compounds, days as `<time>`, Russian
 * words marked as Russian, so that they are spoken and hyphenated as such.
 */
export function typeset(tree: Root): void {
  // Title and description are prose too, wherever they are shown.
  for (const { tagName, properties } of elementsIn(tree))
    if (tagName === 'meta' && (properties.property ?? properties.name))
      properties.content = curlApostrophes(String(properties.content));
  setIn(tree, { skipped: false, verbatim: false, navigation: false, marked: false });
}

/** Sets all text below an element in one walk: a page has thousands of texts, of which few change. */
function setIn(parent: Parents, around: Around): void {
  for (let i = 0; i < parent.children.length; i++) {
    const child = parent.children[i];
    if (child?.type === 'text') {
      const parts = setText(child, around);
      if (parts.length > 1 || parts[0] !== child) (parent.children as ElementContent[]).splice(i, 1, ...parts);
      i += parts.length - 1;
    } else if (child?.type === 'element') {
      setIn(child, {
        skipped: around.skipped || SKIPPED.has(child.tagName),
        verbatim: around.verbatim || VERBATIM.has(child.tagName),
        navigation: around.navigation || child.tagName === 'nav',
        marked: around.marked || child.tagName === 'time' || isRussian(child),
      });
    }
  }
}

/** What stands in the place of a text: itself, or the nodes it is parted into. */
function setText(text: Text, { skipped, verbatim, navigation, marked }: Around): ElementContent[] {
  const part: Element = { type: 'element', tagName: 'span', properties: {}, children: [text] };
  if (!skipped && !marked) {
    if (holds(text, DATE)) findAndReplace(part, [DATE, dated], NOWHERE);
    if (holds(text, RUSSIAN)) findAndReplace(part, [RUSSIAN, inRussian], { ignore: ['time'] });
  }
  const parted = part.children[0] !== text || part.children.length > 1;
  if (!verbatim && text.value.includes("'")) findAndReplace(part, [/[^']*'[\s\S]*/g, curlApostrophes], NOWHERE);
  if (!(skipped || verbatim || navigation) && (parted || holds(text, COMPOUND)))
    findAndReplace(part, [COMPOUND, unbroken], NOWHERE);
  if (!skipped && (parted || holds(text, SPACED))) findAndReplace(part, [SPACED, keepTogether], NOWHERE);
  return part.children;
}

/** The walk has seen to where nothing is to be replaced. */
const NOWHERE = { ignore: [] };

function holds({ value }: Text, pattern: RegExp): boolean {
  return value.search(pattern) >= 0;
}

function dated(text: string, day: string, month: string, year: string): Element {
  const dateTime = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    type: 'element',
    tagName: 'time',
    properties: { dateTime },
    children: [{ type: 'text', value: keepTogether(text) }],
  };
}

function inRussian(value: string): Element {
  return { type: 'element', tagName: 'span', properties: { lang: 'ru' }, children: [{ type: 'text', value }] };
}

function unbroken(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: [{ type: 'text', value }],
  };
}
