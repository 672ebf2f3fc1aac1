import { toString as textOf } from 'hast-util-to-string';
import { type Page, the } from './dist.ts';

/** The nodes of a page's JSON-LD. */
export function graphOf(page: Page): Record<string, unknown>[] {
  const { '@context': context, '@graph': graph } = JSON.parse(textOf(the('script[type="application/ld+json"]', page)));
  if (context !== 'https://schema.org') throw new Error(`${page.path}: context ${context}`);
  return graph;
}
