import type { Browser, Page, Request } from '@playwright/test';

/** What a browser asks for beside the page, for its tabs and bookmarks: Firefox, at its leisure, for the large one as well. */
export const ICONS: ReadonlySet<string> = new Set(['/favicon.svg', '/apple-touch-icon.png']);

/** What a browser that has never been here asked for. */
export interface ColdLoad {
  /** Paths in order, fonts and icons aside. */
  paths: string[];
  fonts: number;
  fontKilobytes: number;
  /** Kilobytes of 1,000 bytes, bodies as sent, fonts and icons aside. */
  kilobytes: number;
}

/** A network is quiet after half a second in which nothing was asked for or came. */
const QUIET = 500;

/**
 * Loads a page with nothing kept from before, until the network has been quiet.
 *
 * @param settled what must be on the page too, a search's results for example: a selector, or what the reader does next,
 * after which the network has to be quiet again
 */
export async function coldLoad(
  browser: Browser,
  address: string,
  settled?: string | ((page: Page) => Promise<void>),
): Promise<ColdLoad> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const sizes: Promise<[path: string, type: string, bytes: number]>[] = [];
    page.on('requestfinished', (request) => {
      const { pathname } = new URL(request.url());
      sizes.push(request.sizes().then(({ responseBodySize }) => [pathname, request.resourceType(), responseBodySize]));
    });
    const quiet = quietness(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    if (typeof settled === 'string') await page.locator(settled).waitFor();
    else if (settled) {
      await settled(page);
      await quiet();
    }
    const found = await Promise.all(sizes);
    const fonts = found.filter(([, type]) => type === 'font');
    const files = found.filter(([path, type]) => type !== 'font' && !ICONS.has(path));
    return {
      paths: files.map(([path]) => path),
      fonts: fonts.length,
      fontKilobytes: kilobytesOf(fonts),
      kilobytes: kilobytesOf(files),
    };
  } finally {
    await context.close();
  }
}

function kilobytesOf(files: readonly [path: string, type: string, bytes: number][]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0) / 1000;
}

/** Watches a page's network from now on. The function returned waits until it has been quiet. */
function quietness(page: Page): () => Promise<void> {
  const open = new Set<Request>();
  let stirred = (): void => {};
  const end = (request: Request): void => {
    open.delete(request);
    stirred();
  };
  page.on('request', (request) => {
    open.add(request);
    stirred();
  });
  page.on('requestfinished', end);
  page.on('requestfailed', end);
  return () =>
    new Promise((done) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      stirred = () => {
        clearTimeout(timer);
        if (open.size === 0) timer = setTimeout(done, QUIET);
      };
      stirred();
    });
}
