import { CONTENT_LICENSE, INTERVIEW_DATE, SITE_NAME } from '../registry/site.ts';
import { currentVersion, lastChangeDate } from '../history/changes.ts';
import { getRegistry } from '../load/current.ts';
import { fixedPages } from '../registry/fixed-pages.ts';
import { statementAt } from '../registry/statement-page.ts';
import { absolute } from '../site/address.ts';
import { findCitablePage } from '../site/titles.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { claim } from './claim.ts';
import { editors, interviewNode, interviewReference, type Node, type PageFacts, siteNode } from './node.ts';
import { searchable } from './site-node.ts';
import { definedTerms } from './terms.ts';

/** What a page is and what it rests on, in the words of schema.org: one node for the page, one for the way to it. */
export function pageGraph(page: PageFacts): { '@context': string; '@graph': Node[] } {
  return {
    '@context': 'https://schema.org',
    '@graph': [{ ...common(page), ...particular(page) }, ...breadcrumbs(page)],
  };
}

/** What every page has. */
function common({ path, title }: PageFacts): Omit<Node, '@type'> {
  return {
    name: title,
    url: absolute(path),
    inLanguage: 'en',
    isPartOf: siteNode(),
    version: currentVersion().version,
    dateModified: lastChangeDate(path),
  };
}

/** The type of a page, and what only that type has. */
function particular({ path, title, description }: PageFacts): Node {
  const registry = getRegistry();
  const based = { description, author: editors(), license: CONTENT_LICENSE, isBasedOn: interviewNode() };
  if (path === '/') return { '@type': 'WebSite', name: SITE_NAME, isPartOf: undefined, ...searchable(), ...based };
  const article = registry.articles.find(({ url }) => url === path);
  if (article)
    return { '@type': 'Article', headline: title, ...based, citation: [interviewReference(), ...sourcesOf(article)] };
  if (registry.exchanges.some(({ url }) => url === path))
    return { '@type': 'Article', headline: title, ...based, citation: interviewReference() };
  const statement = statementAt(registry, path);
  if (statement)
    return {
      '@type': 'Article',
      headline: title,
      ...based,
      citation: interviewReference(),
      ...(statement.withdrawn ? {} : { mainEntity: claim(statement) }),
    };
  const fixed = fixedPages.find((page) => page.path === path)?.type;
  if (fixed === 'DefinedTermSet') {
    const terms = [...registry.reference.entries.values()].filter(({ kind }) => kind === 'terms');
    return { '@type': 'DefinedTermSet', ...based, hasDefinedTerm: definedTerms(terms) };
  }
  if (fixed === 'Dataset') return { '@type': 'Dataset', ...based, temporalCoverage: `../${INTERVIEW_DATE}` };
  if (fixed === 'DataCatalog') return { '@type': 'DataCatalog', ...based };
  if (fixed === 'SearchResultsPage' || fixed === 'AboutPage') return { '@type': fixed };
  // A page for what is missing, moved or withdrawn holds nothing.
  return { '@type': findCitablePage(registry, path) ? 'CollectionPage' : 'WebPage' };
}

/** The sources beside the interview that an article cites. */
function sourcesOf({ citations }: { citations: { key: string }[] }): Node[] {
  const { sources } = getRegistry();
  return [...new Set(citations.map(({ key }) => key))].flatMap((key) => {
    const source = sources.get(key);
    return source ? [{ '@type': 'CreativeWork', name: source.title, url: source.url }] : [];
  });
}
