import { defineConfig, devices } from '@playwright/test';
import base from '../../playwright.config.ts';
import { findFirefox } from './find-firefox.ts';
import type { Properties } from './firefox-pages.ts';

const { channel, launchOptions } = findFirefox();

/** Pages gone back to are loaded anew: Playwright waits for their load, which a page that Firefox kept whole does not need. */
const EVERYWHERE = { 'browser.sessionhistory.max_total_viewers': 0 };

interface Differences {
  /** Settings of Firefox's own. */
  settings?: Record<string, number>;
  /** Properties of every page's browsing context. */
  pages?: Properties;
}

/** Firefox, otherwise than it is, for what Playwright cannot tell it from page to page. */
function firefox({ settings, pages }: Differences = {}): object {
  const firefoxUserPrefs = { ...EVERYWHERE, ...settings };
  const env = pages ? { ...launchOptions.env, FIREFOX_PAGES: JSON.stringify(pages) } : launchOptions.env;
  return { ...devices['Desktop Firefox'], channel, launchOptions: { ...launchOptions, env, firefoxUserPrefs } };
}

/** Tests that Firefox as it is cannot run: those of Chromium alone, and those of the projects below. */
const OTHERWISE = '@chromium|@forced-colors|@paper|@without-script';

/**
 * `npm run test:everywhere` in browsers, on the site as last built: the tests of the other suites in Firefox, and a flaky network in
 * both browsers.
 */
export default defineConfig({
  ...base,
  testDir: '..',
  timeout: 300_000,
  projects: [
    { name: 'Chromium', testMatch: 'everywhere/flaky-network.test.ts' },
    {
      name: 'Firefox',
      testMatch: ['browser/*.test.ts', 'search/*.test.ts', 'everywhere/*.test.ts'],
      // Every page read by axe: one of each kind, in everywhere/, shows what an engine does otherwise.
      // Ranks: those of the larger set, search/queries.test.ts, are enough.
      testIgnore: ['browser/pages.test.ts', 'search/questions.test.ts'],
      grepInvert: new RegExp(OTHERWISE),
      use: firefox(),
    },
    {
      name: 'Firefox in forced colors',
      testMatch: 'browser/*.test.ts',
      grep: /@forced-colors/,
      use: firefox({ settings: { 'browser.display.document_color_use': 2 } }),
    },
    {
      name: 'Firefox without script',
      testMatch: 'browser/*.test.ts',
      grep: /@without-script/,
      use: firefox({ pages: { allowJavascript: false } }),
    },
    {
      name: 'Firefox on paper',
      testMatch: 'browser/*.test.ts',
      grep: /@paper/,
      use: firefox({ pages: { mediumOverride: 'print' } }),
    },
  ],
});
