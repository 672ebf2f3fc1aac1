/** A page that is not part of a collection. Its text is in `content/pages/KEY.mdx`. */
interface FixedPage {
  /** Path of the page, `/about/citing/`. */
  path: string;
  /** Key of the parent page in the breadcrumbs. */
  parent?: string;
  /** Group in the side navigation. */
  group?: 'reference' | 'interview' | 'about';
  /** Label in the side navigation, if different from the title. */
  short?: string;
  /** Type in schema.org; the default is `CollectionPage`. */
  type?: 'AboutPage' | 'DataCatalog' | 'Dataset' | 'DefinedTermSet' | 'SearchResultsPage' | 'WebPage' | 'WebSite';
  /** True for tools such as search, which are neither cited nor listed. */
  tool?: true;
}

/**
 * All fixed pages. URLs, breadcrumbs, navigation, search records, structured data and link checks use this table and the files
 * in `content/pages/`.
 */
export const FIXED_PAGES = {
  home: { path: '/', type: 'WebSite' },
  topics: { path: '/topics/' },
  operations: { path: '/operations/' },
  reference: { path: '/reference/' },
  'reference-members': { path: '/reference/members/', parent: 'reference', group: 'reference' },
  'reference-bodies': { path: '/reference/bodies/', parent: 'reference', group: 'reference' },
  'reference-organizations': { path: '/reference/organizations/', parent: 'reference', group: 'reference' },
  'reference-people': { path: '/reference/people/', parent: 'reference', group: 'reference' },
  'reference-documents': { path: '/reference/documents/', parent: 'reference', group: 'reference' },
  'reference-places': { path: '/reference/places/', parent: 'reference', group: 'reference' },
  'reference-glossary': {
    path: '/reference/glossary/',
    parent: 'reference',
    group: 'reference',
    type: 'DefinedTermSet',
  },
  'reference-figures': { path: '/reference/figures/', parent: 'reference', group: 'reference', type: 'Dataset' },
  'reference-timeline': { path: '/reference/timeline/', parent: 'reference', group: 'reference' },
  'reference-a-z': { path: '/reference/a-z/', parent: 'reference', group: 'reference' },
  interview: { path: '/interview/', short: 'Who, when, where' },
  'interview-all': { path: '/interview/all/', parent: 'interview', short: 'All on one page' },
  since: { path: '/since-2020/', group: 'about', short: 'Since 2020' },
  facts: { path: '/since-2020/facts/', parent: 'since' },
  sources: { path: '/sources/', group: 'about' },
  data: { path: '/data/', group: 'about', type: 'DataCatalog' },
  about: { path: '/about/', group: 'about', type: 'AboutPage' },
  'about-citing': { path: '/about/citing/', parent: 'about', group: 'about', type: 'AboutPage' },
  'about-changes': { path: '/about/changes/', parent: 'about', group: 'about', type: 'AboutPage' },
  'about-editorial-notes': { path: '/about/editorial-notes/', parent: 'about', group: 'about', type: 'AboutPage' },
  'about-accessibility': { path: '/about/accessibility/', parent: 'about', group: 'about', type: 'AboutPage' },
  search: { path: '/search/', type: 'SearchResultsPage', tool: true },
  'not-found': { path: '/404.html', type: 'WebPage', tool: true },
} as const satisfies Record<string, FixedPage>;

/** Key of a fixed page, the name of its file. */
export type PageKey = keyof typeof FIXED_PAGES;

/** The fixed pages with their keys, in table order. */
export const fixedPages: readonly (FixedPage & { key: PageKey })[] = Object.entries(FIXED_PAGES).map(([key, page]) => ({
  key: key as PageKey,
  ...page,
}));

/** Returns the key of the page that lists a kind of entries. */
export function pageKeyOfKind(kind: string): PageKey {
  return `reference-${kind === 'terms' ? 'glossary' : kind}` as PageKey;
}
