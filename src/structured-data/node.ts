import { INTERVIEW, SITE_NAME } from '../registry/site.ts';
import { getRegistry } from '../load/current.ts';
import { absolute } from '../site/address.ts';

/** A thing as schema.org describes it. Properties that are undefined are left out of the JSON. */
export interface Node {
  '@type': string;
  [property: string]: unknown;
}

/** What a page says of itself. */
export interface PageFacts {
  path: string;
  title: string;
  description: string;
  /** Pages above it, from the top. */
  trail: { title: string; path: string }[];
}

/** Who writes and publishes the site. */
export const editors = (): Node => ({ '@type': 'Organization', name: SITE_NAME });

/** The site as the whole that a page is part of. */
export const siteNode = (): Node => ({ '@type': 'WebSite', name: SITE_NAME, url: absolute('/') });

/** The interview behind the site, in full; elsewhere on a page `interviewReference` names it. */
export function interviewNode(): Node {
  const source = getRegistry().sources.get(INTERVIEW);
  if (!source) throw new Error('the interview is not among the sources');
  return {
    '@type': 'NewsArticle',
    '@id': source.url,
    name: source.title,
    author: { '@type': 'Organization', name: source.agency },
    publisher: { '@type': 'Organization', name: source.publisher },
    datePublished: source.published,
  };
}

/** The interview by its address. */
export const interviewReference = (): { '@id': unknown } => ({ '@id': interviewNode()['@id'] });
