import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageKind } from './figures.ts';

/** Where everything is copied, installed and built; nothing of it belongs to the site. */
export const WORK = resolve('benchmarks/.work');

/** Pages that all have. */
const READ = { home: '/', topic: '/topics/drug-trafficking/', exchange: '/interview/10/' };

/** A search that is open, as selectors. */
export interface OpenSearch {
  field: string;
  /** Where results appear, each a link. */
  results: string;
}

/** How a reader of a page comes to search, as selectors. */
export interface SearchInterface extends OpenSearch {
  /** What is pressed to open it; a link where it has a page of its own. */
  open: string;
}

/** A site that is compared. */
export interface SiteProject {
  name: string;
  /** What it is made with, as installed. */
  versions: string;
  /** Its project. */
  folder: string;
  /** Command of a shell that builds it, in its folder. */
  build: string;
  /** What it built. */
  dist: string;
  search: SearchInterface;
  /** One page of each kind, where it has such a page. */
  pages: Partial<Record<PageKind, string>>;
}

/** This site. It is built aside, so that its `dist/` stays what it was. */
export function ownSite(folder: string): SiteProject {
  const dist = join(WORK, 'own/dist');
  return {
    name: 'this site',
    versions: versionsIn(folder, ['astro', '@astrojs/mdx', 'pagefind']),
    folder,
    build: `node_modules/.bin/astro build --outDir '${dist}'`,
    dist,
    search: {
      open: '[data-search-open]',
      field: 'dialog input[type=search]',
      results: 'dialog [data-search-results]',
    },
    pages: { ...READ, search: '/search/' },
  };
}

/** Starlight, with its default search. */
export function starlight(folder: string): SiteProject {
  return {
    name: 'Starlight',
    versions: versionsIn(folder, ['@astrojs/starlight', 'astro', 'pagefind', '@pagefind/default-ui']),
    folder,
    build: 'node_modules/.bin/astro build',
    dist: join(folder, 'dist'),
    search: {
      open: 'button[data-open-modal]',
      field: '#starlight__search input',
      results: '#starlight__search .pagefind-ui__drawer',
    },
    pages: READ,
  };
}

/** Astro, MDX and Pagefind, without a style of its own. */
export function bare(folder: string): SiteProject {
  return {
    name: 'bare Astro',
    versions: versionsIn(folder, ['astro', '@astrojs/mdx', 'pagefind']),
    folder,
    build: 'node_modules/.bin/astro build && node_modules/.bin/pagefind --site dist',
    dist: join(folder, 'dist'),
    search: { open: 'a[href="/search/"]', field: 'pagefind-input input', results: 'pagefind-results' },
    pages: { ...READ, search: '/search/' },
  };
}

function versionsIn(folder: string, names: readonly string[]): string {
  return names.map((name) => `${name} ${versionOf(join(folder, 'node_modules', name))}`).join(', ');
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
