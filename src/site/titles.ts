import { oncePerRegistry } from '../registry/once.ts';
import type { Registry } from '../registry/registry.ts';
import type { Exchange, Statement } from '../registry/types.ts';
import type { PAGES } from './pages.ts';
import { referencePages } from './reference-pages.ts';

/** A page and what it is called. */
export interface TitledPage {
  /** `/topics/members/` */
  path: string;
  title: string;
}

/** Titles of the pages that stand alone. Those of content and of the reference come from the registry. */
const TITLES: Record<
  Exclude<(typeof PAGES)[number], `/reference/${string}/` | '/search/'> | '/about/accessibility/' | '/reference/a-z/',
  string
> = {
  '/': 'The CSTO, with a source behind every statement',
  '/topics/': 'Topics',
  '/interview/': 'The interview',
  '/interview/all/': 'The whole interview',
  '/data/': 'Data',
  '/sources/': 'Sources',
  '/about/': 'About this site',
  '/about/accessibility/': 'Accessibility',
  '/about/changes/': 'Changes',
  '/about/citing/': 'How to link and cite',
  '/about/editorial-notes/': 'Editorial notes',
  '/operations/': 'Operations and trainings',
  '/since-2020/': 'Since 2020: what became of it',
  '/since-2020/facts/': 'Facts from other sources',
  '/reference/': 'Reference',
  '/reference/a-z/': 'A–Z index',
};

/** Title of the page of an exchange. */
export function exchangeTitle({ number, title }: Exchange): string {
  return number === 0 ? title : `Exchange ${number}: ${title}`;
}

/** Title of the page of a statement. */
export function statementTitle({ id, label }: Statement): string {
  return `§ ${id} ${label}`;
}

/**
 * Every page that is there to be read, statements included. Search and the page for missing addresses are tools: they are
 * neither cited nor listed.
 */
export const titledPages = oncePerRegistry((registry): readonly TitledPage[] => [
  ...Object.entries(TITLES).map(([path, title]) => ({ path, title })),
  ...referencePages(registry).map(({ path, title }) => ({ path, title })),
  ...registry.articles.map(({ url, title }) => ({ path: url, title })),
  ...registry.exchanges.map((exchange) => ({ path: exchange.url, title: exchangeTitle(exchange) })),
  ...[...registry.statements.values()].map((statement) => ({
    path: statement.page,
    title: statementTitle(statement),
  })),
]);

const byPath = oncePerRegistry((registry) => new Map(titledPages(registry).map((page) => [page.path, page])));

/** The page of a path, where it is one of those. */
export function titledPage(registry: Registry, path: string): TitledPage | undefined {
  return byPath(registry).get(path);
}
