import { memoizePerRegistry } from '../registry/memoize.ts';
import type { Registry } from '../registry/registry.ts';
import type { Exchange, Statement } from '../registry/types.ts';
import { fixedPages, type PageKey } from '../registry/fixed-pages.ts';

/** A page and what it is called. */
export interface TitledPage {
  /** `/topics/members/` */
  path: string;
  title: string;
}

/** Title of the page of an exchange. */
export function exchangeTitle({ number, title }: Exchange): string {
  return number === 0 ? title : `Exchange ${number}: ${title}`;
}

/** Title of a fixed page. */
export function titleOfPage({ pages }: Registry, key: PageKey): string {
  return pages.get(key)?.title ?? key;
}

/** Title of the page of a statement. */
export function statementTitle({ id, label }: Statement): string {
  return `§ ${id} ${label}`;
}

/**
 * Every page that is there to be read, statements included. Search and the page for missing addresses are tools: they are
 * neither cited nor listed.
 */
export const titledPages = memoizePerRegistry((registry): readonly TitledPage[] => [
  ...fixedPages.filter(({ tool }) => !tool).map(({ key, path }) => ({ path, title: titleOfPage(registry, key) })),
  ...registry.articles.map(({ url, title }) => ({ path: url, title })),
  ...registry.exchanges.map((exchange) => ({ path: exchange.url, title: exchangeTitle(exchange) })),
  ...[...registry.statements.values()].map((statement) => ({
    path: statement.page,
    title: statementTitle(statement),
  })),
]);

const byPath = memoizePerRegistry((registry) => new Map(titledPages(registry).map((page) => [page.path, page])));

/** The page of a path, where it is one of those. */
export function titledPage(registry: Registry, path: string): TitledPage | undefined {
  return byPath(registry).get(path);
}
