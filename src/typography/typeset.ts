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
const MONTH_PATTERN = `(${MONTHS.join('|')})`;
const BEFORE_UNIT = /(\d) (?=(?:thousand|million|tons|tonnes|people|states|exchanges|statements|percent|kg|km)\b)/g;
const BEFORE_MONTH = new RegExp(`\\b(\\d{1,2}) (?=${MONTH_PATTERN}\\b)`, 'g');

/** Elements that cannot contain markup, or whose text is not prose. */
const SKIPPED_TAGS = new Set(['title', 'script', 'style', 'svg', 'option', 'textarea']);
/** Elements whose characters stay as typed. */
const VERBATIM_TAGS = new Set(['script', 'style', 'svg', 'textarea', 'code', 'kbd', 'pre']);
/** Short compounds that must not break at the hyphen or dash: “-economic”, “Vitamin-12”, “Anti-Drug”, “Franco–British”. */
const COMPOUND_PATTERN =
  /(?<![\p{L}\d–-])(?:-\p{Ll}+|\p{L}{1,15}-\d{1,4}|\p{L}{2,4}-\p{L}{1,12}|\p{Lu}\p{L}+–\p{Lu}\p{L}+)(?![\p{L}\d–-])/gu;

const DATE_PATTERN = new RegExp(`\\b(\\d{1,2})[ \u00a0]${MONTH_PATTERN}[ \u00a0](\\d{4})\\b`, 'g');
const RUSSIAN_PATTERN = /[«„]?[\u0400-\u04ff](?:[\u0400-\u04ff\d\s«»„“.,:–-]*[\u0400-\u04ff»“])?/g;

/** A text with a space after a number, section sign or paragraph sign. */
const SPACED_NUMBER_PATTERN = /[\s\S]*[§¶\d] [\s\S]*/g;

const isRussian = ({ properties }: Element): boolean => properties.lang === 'ru';

/** Adds nonbreaking spaces between numbers and units, days and months, and section signs and numbers. */
function addNonBreakingSpaces(text: string): string {
  return text
    .replace(/([§¶]) (?=\d)/g, '$1\u00a0')
    .replace(BEFORE_UNIT, '$1\u00a0')
    .replace(BEFORE_MONTH, '$1\u00a0');
}

/** Replaces straight apostrophes inside or after words with typographic ones. `'s` at the start follows a linked word. */
function curlApostrophes(text: string): string {
  return text.replace(/(?<=[\p{L}\d])'|^'(?=s\b)/gu, '’');
}

/** State inherited from ancestor elements. */
interface TypesetContext {
  /** Inside one of `SKIPPED_TAGS`. */
  skipped: boolean;
  /** Inside one of `VERBATIM_TAGS`. */
  verbatim: boolean;
  /** Inside `nav`. */
  navigation: boolean;
  /** Inside a `time` element or an element with `lang="ru"`. */
  marked: boolean;
}

/**
 * Improves the typography of a page: typographic apostrophes, and no line breaks in quantities, dates and short compounds. Also
 * marks up dates as `<time>`, and Russian words with `lang="ru"` for screen readers and hyphenation.
 */
export function typeset(tree: Root): void {
  // Titles and descriptions in metadata are prose too.
  for (const { tagName, properties } of elementsIn(tree))
    if (tagName === 'meta' && (properties.property ?? properties.name))
      properties.content = curlApostrophes(String(properties.content));
  typesetChildren(tree, { skipped: false, verbatim: false, navigation: false, marked: false });
}

/** Typesets all descendant text nodes in one pass, because a page has thousands of them and few change. */
function typesetChildren(parent: Parents, around: TypesetContext): void {
  for (let i = 0; i < parent.children.length; i++) {
    const child = parent.children[i];
    if (child?.type === 'text') {
      const parts = typesetText(child, around);
      if (parts.length > 1 || parts[0] !== child) (parent.children as ElementContent[]).splice(i, 1, ...parts);
      i += parts.length - 1;
    } else if (child?.type === 'element') {
      typesetChildren(child, {
        skipped: around.skipped || SKIPPED_TAGS.has(child.tagName),
        verbatim: around.verbatim || VERBATIM_TAGS.has(child.tagName),
        navigation: around.navigation || child.tagName === 'nav',
        marked: around.marked || child.tagName === 'time' || isRussian(child),
      });
    }
  }
}

/** Returns the nodes that replace a text node, or the node itself. */
function typesetText(text: Text, { skipped, verbatim, navigation, marked }: TypesetContext): ElementContent[] {
  const part: Element = { type: 'element', tagName: 'span', properties: {}, children: [text] };
  if (!skipped && !marked) {
    if (matches(text, DATE_PATTERN)) findAndReplace(part, [DATE_PATTERN, timeElement], IGNORE_NOTHING);
    if (matches(text, RUSSIAN_PATTERN)) findAndReplace(part, [RUSSIAN_PATTERN, russianElement], { ignore: ['time'] });
  }
  const parted = part.children[0] !== text || part.children.length > 1;
  if (!verbatim && text.value.includes("'")) findAndReplace(part, [/[^']*'[\s\S]*/g, curlApostrophes], IGNORE_NOTHING);
  if (!(skipped || verbatim || navigation) && (parted || matches(text, COMPOUND_PATTERN)))
    findAndReplace(part, [COMPOUND_PATTERN, unbrokenElement], IGNORE_NOTHING);
  if (!skipped && (parted || matches(text, SPACED_NUMBER_PATTERN)))
    findAndReplace(part, [SPACED_NUMBER_PATTERN, addNonBreakingSpaces], IGNORE_NOTHING);
  return part.children;
}

/** Overrides the default `ignore` list, because `typesetChildren` already excludes elements. */
const IGNORE_NOTHING = { ignore: [] };

function matches({ value }: Text, pattern: RegExp): boolean {
  return value.search(pattern) >= 0;
}

function timeElement(text: string, day: string, month: string, year: string): Element {
  const dateTime = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    type: 'element',
    tagName: 'time',
    properties: { dateTime },
    children: [{ type: 'text', value: addNonBreakingSpaces(text) }],
  };
}

function russianElement(value: string): Element {
  return { type: 'element', tagName: 'span', properties: { lang: 'ru' }, children: [{ type: 'text', value }] };
}

function unbrokenElement(value: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { className: ['unbroken'] },
    children: [{ type: 'text', value }],
  };
}
