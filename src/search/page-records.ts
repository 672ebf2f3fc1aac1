import type { SearchRecord } from './records.ts';

/** A page that is no entry of a collection, as readers look for it. */
type SearchedPage = [path: string, title: string, content: string, aliases: string[]];

/** Pages that hold what a reader may ask for by name; their titles are those of the pages. */
const SEARCHED_PAGES: SearchedPage[] = [
  [
    '/interview/',
    'The interview',
    'Who was interviewed, when and where it was published: the Interfax interview with Rashid Nurgaliyev of 16 July 2020, and its exchanges.',
    ['date of the interview', 'original text', 'full interview', 'table of contents'],
  ],
  [
    '/interview/all/',
    'The whole interview',
    'All numbered statements of the interview on one page.',
    ['full text', 'print'],
  ],
  [
    '/sources/',
    'Sources',
    'Every source of the site, with what it supports and when it was read.',
    ['references', 'bibliography'],
  ],
  [
    '/since-2020/',
    'Since 2020: what became of it',
    'Statement by statement, what became of what the interview announced, planned or reported; chairs and Secretaries General by year.',
    ['updates', 'follow-up', 'what happened later', 'list of chairs', 'list of secretaries general'],
  ],
  [
    '/since-2020/facts/',
    'Facts from other sources',
    'Every fact that is not from the interview, dated and with its sources.',
    ['news', 'later facts'],
  ],
  [
    '/reference/figures/',
    'Figures',
    'Every quantity of the interview, with its hedge, unit, scope and year.',
    ['numbers', 'statistics', 'data', 'quantities'],
  ],
  [
    '/reference/timeline/',
    'Timeline',
    'Everything dated, from 1992 to 2026.',
    ['chronology', 'history', 'dates', 'history of the csto'],
  ],
  [
    '/reference/glossary/',
    'Glossary',
    'Terms and acronyms of the interview, each with a definition.',
    ['definitions', 'abbreviations', 'dictionary'],
  ],
  ['/reference/a-z/', 'A–Z index', 'Every entry, section and other name, by its first letter.', ['alphabetical index']],
  [
    '/about/',
    'About this site',
    'Who makes the site and how: independent of the CSTO, Interfax and any government; method, license and corrections.',
    ['license', 'licence', 'independence', 'contact', 'official site', 'corrections policy'],
  ],
  [
    '/about/citing/',
    'How to link and cite',
    'How to link to a passage and how to cite it.',
    ['citation', 'quote', 'reference format', 'permalink'],
  ],
  [
    '/about/editorial-notes/',
    'Editorial notes',
    'Where the site reads the source otherwise than it is printed, and what is the editors’ own.',
    ['misprints', 'errata', 'typos'],
  ],
  [
    '/about/accessibility/',
    'Accessibility',
    'How the site was tested for accessibility, and what is known to be missing.',
    ['screen reader', 'keyboard', 'wcag'],
  ],
];

/** @param make makes a record of kind, path, title, text, byline and other names */
export function pageRecords(
  make: (kind: 'page', path: string, title: string, content: string, byline: string, aliases: string[]) => SearchRecord,
): SearchRecord[] {
  return SEARCHED_PAGES.map(([path, title, content, aliases]) =>
    make('page', path, title, content, 'Page of this site', aliases),
  );
}
