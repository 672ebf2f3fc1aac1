import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/helpers/find-chromium.ts';

const { source, ...launchOptions } = findChromium();
if (process.env.TEST_WORKER_INDEX === undefined) console.log(`Chromium: ${source}`);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.test.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  outputDir: join(tmpdir(), `csto-browser-${process.pid}`),
  use: { ...devices['Desktop Chrome'], launchOptions, trace: 'off', video: 'off' },
});
