import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';

/**
 * What a page asks for, but for fonts, and what the first search on it asks for on top: path → bytes as a host sends them by
 * Brotli.
 *
 * @param folder the built site that is served at `site`
 */
export async function firstSearch(
  page: Page,
  site: string,
  folder: string,
  query: string,
): Promise<Record<'page' | 'search', Map<string, number>>> {
  const loaded = { page: new Map<string, number>(), search: new Map<string, number>() };
  let part: 'page' | 'search' = 'page';
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (!response.url().startsWith(site) || path.endsWith('.woff2') || !existsSync(file)) return;
    const bytes = readFileSync(file);
    loaded[part].set(path, Math.min(bytes.length, brotliCompressSync(bytes).length));
  });
  await page.goto(`${site}/topics/peacekeeping/`);
  part = 'search';
  await page.keyboard.press('/');
  await page.locator('dialog input').fill(query);
  await expect(page.locator('dialog [data-search-state="done"]')).toBeVisible({ timeout: 30_000 });
  await page.waitForLoadState('networkidle');
  return loaded;
}
