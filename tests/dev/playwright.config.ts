import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** The development server in a browser, as part of `npm run test:builds`. */
export default defineConfig({ ...base, testDir: '.' });
