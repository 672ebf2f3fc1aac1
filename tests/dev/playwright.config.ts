import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** The development server in a browser, as part of `npm run test:builds`. */
export default defineConfig({
  ...base,
  testDir: '.',
  // What is written is rendered anew before it is sent, in seconds where the machine has more to do.
  expect: { timeout: 20_000 },
});
