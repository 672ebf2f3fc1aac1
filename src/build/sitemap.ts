import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { lastChangeDate } from '../history/changes.ts';
import { getRegistry } from '../load/current.ts';
import { base, origin } from '../site/address.ts';
import { findCitablePage } from '../site/titles.ts';

/** Path of a page from its absolute address. */
const pathOf = (address: string): string => `/${new URL(address).pathname.slice(base.length)}`;

/**
 * The list of pages for search engines, each with the day of its last change, from the history of the site. Without an
 * address there is none: its entries must be absolute.
 */
export function pageList(): AstroIntegration[] {
  if (origin === undefined) return [];
  return [
    sitemap({
      filter: (address) => findCitablePage(getRegistry(), pathOf(address)) !== undefined,
      serialize: (item) => ({ ...item, lastmod: lastChangeDate(pathOf(item.url)) }),
    }),
  ];
}
