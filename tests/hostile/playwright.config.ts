import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** Hostile queries and addresses, as part of `npm run test:abuse`, on the site as last built. */
export default defineConfig({ ...base, testDir: '.', timeout: 120_000 });
