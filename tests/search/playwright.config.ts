import { defineConfig } from '@playwright/test';
import base from '../../playwright.config.ts';

/** `npm run test:search`: what readers type, on the site as last built, and what a first search loads. */
export default defineConfig({ ...base, testDir: '.', timeout: 300_000 });
