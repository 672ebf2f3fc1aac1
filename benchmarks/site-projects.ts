import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PageKind } from './figures.ts';

/** The working folder, where the sites are copied, installed and built. */
export const WORK = resolve('benchmarks/.work');

/** Pages that all three sites have. */
const SHARED_PAGES = { home: '/', topic: '/topics/drug-trafficking/', question: '/interview/10/' };

/** Selectors of an open search. */
export interface OpenSearch {
  field: string;
  /** The element that contains the results, which are links. */
  results: string;
}

/** Selectors of a search, including how to open it. */
export interface SearchInterface extends OpenSearch {
  /** The button or link that opens it. */
  open: string;
}

/** A project whose site is compared. */
export interface SiteProject {
  name: string;
  /** Names and installed versions of its main packages. */
  versions: string;
  /** The folder of the project. */
  folder: string;
  /** The shell command that builds the site. It runs in the folder. */
  build: string;
  /** The folder of the built site. */
  dist: string;
  search: SearchInterface;
  /** One page of each kind that the site has. */
  pages: Partial<Record<PageKind, string>>;
}

/** This site. It is built into the working folder, so that `dist/` does not change. */
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
    pages: { ...SHARED_PAGES, search: '/search/' },
  };
}

/** A Starlight site with its default search. */
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
    pages: SHARED_PAGES,
  };
}

/** A site made with Astro, MDX and Pagefind, without styles. */
export function bare(folder: string): SiteProject {
  return {
    name: 'bare Astro',
    versions: versionsIn(folder, ['astro', '@astrojs/mdx', 'pagefind']),
    folder,
    build: 'node_modules/.bin/astro build && node_modules/.bin/pagefind --site dist',
    dist: join(folder, 'dist'),
    search: { open: 'a[href="/search/"]', field: 'pagefind-input input', results: 'pagefind-results' },
    pages: { ...SHARED_PAGES, search: '/search/' },
  };
}

function versionsIn(folder: string, names: readonly string[]): string {
  return names.map((name) => `${name} ${versionOf(join(folder, 'node_modules', name))}`).join(', ');
}

function versionOf(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}
