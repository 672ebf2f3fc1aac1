/** `npm run screenshots`: saves every kind of page in `screenshots/`, 360, 800 and 1440 pixels wide, and 1440 in dark mode. */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from '../tests/helpers/find-chromium.ts';
import { PAGE_TYPES } from '../tests/helpers/page-types.ts';
import { serveFolder } from './serve-folder.ts';

const WINDOWS = [
  { width: 360, height: 740, colorScheme: 'light' },
  { width: 800, height: 1000, colorScheme: 'light' },
  { width: 1440, height: 950, colorScheme: 'light' },
  { width: 1440, height: 950, colorScheme: 'dark' },
] as const;
/** Height at which long pages are cut, in pixels. */
const MAX_HEIGHT = 4000;

mkdirSync('screenshots', { recursive: true });
const served = await serveFolder('dist');
const { source, ...launch } = findChromium();
const browser = await chromium.launch(launch);
for (const { colorScheme, ...viewport } of WINDOWS) {
  const page = await browser.newPage({ viewport, colorScheme });
  for (const [type, path] of Object.entries(PAGE_TYPES)) {
    await page.goto(served.address + path);
    if (type === 'search') await page.locator('[data-search-state="done"]').waitFor();
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.screenshot({
      path: `screenshots/${type}-${viewport.width}-${colorScheme}.png`,
      fullPage: true,
      clip: { x: 0, y: 0, width: viewport.width, height: Math.min(height, MAX_HEIGHT) },
    });
  }
  await page.close();
}
await browser.close();
served.close();
console.log(`${Object.keys(PAGE_TYPES).length * WINDOWS.length} screenshots in screenshots/ (Chromium: ${source})`);
