import { existsSync, readFileSync, statSync } from 'node:fs';
import { BUDGETS, type Budget } from '../budgets.ts';
import { all, type Page } from './dist.ts';

/** Kilobytes of 1,000 bytes, with all that a page loads by itself but fonts, and how many files that is. */
export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
  requests: number;
}

/** What a page asks for by itself, but for fonts: its style sheets, scripts with all they import at once, and pictures. */
export function assetsOf(page: Page): string[] {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (path.endsWith('.js')) importsOf(path).forEach(add);
  };
  for (const { properties } of all('link[rel=stylesheet], script[src], img[src], link[rel=modulepreload]', page))
    add(String(properties.href ?? properties.src));
  return [...found];
}

/** Files that a script imports before it runs; those it asks for later, when they are wanted, are no part of the page. */
function importsOf(path: string): string[] {
  const imports = readFileSync(`dist${path}`, 'utf8').matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g);
  return [...imports].map(([, name]) => `${path.replace(/[^/]*$/, '')}${name}`);
}

/** A file of the built site, and what is sent of it: the compressed copies are those of the build. */
export function fileWeight(path: string): Omit<Weight, 'requests'> {
  const file = `dist${path.replace(/\/$/, '/index.html')}`;
  const size = (copy: string): number => statSync(existsSync(copy) ? copy : file).size / 1000;
  return { raw: size(file), gzip: size(`${file}.gz`), brotli: size(`${file}.br`) };
}

export function pageWeight(page: Page): Weight {
  const files = [page.path, ...assetsOf(page)].map(fileWeight);
  const sum = (key: 'raw' | 'gzip' | 'brotli'): number => files.reduce((total, file) => total + file[key], 0);
  return { raw: sum('raw'), gzip: sum('gzip'), brotli: sum('brotli'), requests: files.length };
}

export function budgetOf(page: Page): Budget {
  const pictured = all('.picture', page).length > 0;
  const found = BUDGETS.find(({ pages, pictures }) => pages.test(page.path) && (!pictures || pictured));
  if (!found) throw new Error(`no budget for ${page.path}`);
  return found;
}

/** The heaviest page of each kind, as sent. */
export function heaviest(pages: readonly Page[]): Map<Budget, { page: Page; weight: Weight; count: number }> {
  const found = new Map<Budget, { page: Page; weight: Weight; count: number }>();
  for (const page of pages) {
    const budget = budgetOf(page);
    const weight = pageWeight(page);
    const before = found.get(budget);
    const count = (before?.count ?? 0) + 1;
    found.set(budget, before && before.weight.brotli >= weight.brotli ? { ...before, count } : { page, weight, count });
  }
  return found;
}
