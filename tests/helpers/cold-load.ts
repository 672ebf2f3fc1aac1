import type { Browser } from '@playwright/test';

/** What a browser asks for beside the page, for its tabs and bookmarks: Firefox, at its leisure, for the large one as well. */
export const ICONS: ReadonlySet<string> = new Set(['/favicon.svg', '/apple-touch-icon.png']);

/** What a browser that has never been here asked for. */
export interface ColdLoad {
  /** Paths in order, fonts and icons aside. */
  paths: string[];
  fonts: number;
  /** Kilobytes of 1,000 bytes, bodies as sent, fonts and icons aside. */
  kilobytes: number;
}

/**
 * Loads a page with nothing kept from before, until the network has been quiet.
 *
 * @param settled waits for what must be on the page too, a search's results for example
 */
export async function coldLoad(browser: Browser, address: string, settled?: string): Promise<ColdLoad> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const sizes: Promise<[path: string, type: string, bytes: number]>[] = [];
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      sizes.push(request.sizes().then(({ responseBodySize }) => [pathname, request.resourceType(), responseBodySize]));
    });
    await page.goto(address, { waitUntil: 'networkidle' });
    if (settled) await page.locator(settled).waitFor();
    const found = await Promise.all(sizes);
    const fonts = found.filter(([, type]) => type === 'font').length;
    const files = found.filter(([path, type]) => type !== 'font' && !ICONS.has(path));
    return {
      paths: files.map(([path]) => path),
      fonts,
      kilobytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0) / 1000,
    };
  } finally {
    await context.close();
  }
}
