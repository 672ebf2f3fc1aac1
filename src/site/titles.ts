import { memoizePerRegistry } from '../registry/memoize.ts';
import type { Registry } from '../registry/registry.ts';
import type { Exchange, Statement } from '../registry/types.ts';
import { fixedPages, type PageKey } from '../registry/fixed-pages.ts';

/** A page with its title. */
export interface CitablePage {
  /** `/topics/members/` */
  path: string;
  title: string;
}

/** Returns the title of an exchange page. */
export function exchangeTitle({ number, title }: Exchange): string {
  return number === 0 ? title : `Exchange ${number}: ${title}`;
}

/** Returns the title of a fixed page. */
export function fixedPageTitle({ pages }: Registry, key: PageKey): string {
  return pages.get(key)?.title ?? key;
}

/** Returns the title of a statement page. */
export function statementTitle({ id, label }: Statement): string {
  return `§ ${id} ${label}`;
}

/** All pages that readers can cite, including statement pages. Tools such as search and the 404 page are excluded. */
export const citablePages = memoizePerRegistry((registry): readonly CitablePage[] => [
  ...fixedPages.filter(({ tool }) => !tool).map(({ key, path }) => ({ path, title: fixedPageTitle(registry, key) })),
  ...registry.articles.map(({ url, title }) => ({ path: url, title })),
  ...registry.exchanges.map((exchange) => ({ path: exchange.url, title: exchangeTitle(exchange) })),
  ...[...registry.statements.values()].map((statement) => ({
    path: statement.page,
    title: statementTitle(statement),
  })),
]);

const byPath = memoizePerRegistry((registry) => new Map(citablePages(registry).map((page) => [page.path, page])));

/** Returns the citable page with a path, or undefined if there is none. */
export function findCitablePage(registry: Registry, path: string): CitablePage | undefined {
  return byPath(registry).get(path);
}
