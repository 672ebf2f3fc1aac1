/** Pages that are no entry of a collection, for the check of links in content. The built site proves that each exists. */
export const PAGES = [
  '/',
  '/topics/',
  '/interview/',
  '/interview/all/',
  '/sources/',
  '/about/',
  '/about/citing/',
  '/search/',
  '/operations/',
  '/since-2020/',
  '/since-2020/facts/',
  '/reference/',
  '/reference/a-z/',
  '/reference/figures/',
  '/reference/timeline/',
  '/about/editorial-notes/',
] as const;
