import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** `npm run test:a11y`: the long accessibility suite, on the site as last built. */
export default defineConfig({ ...base, testDir: '.', timeout: 90_000 });
