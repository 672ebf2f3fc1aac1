import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

/** How to start a Chromium, and where it came from. */
export interface Found {
  source: string;
  executablePath?: string;
  env?: Record<string, string>;
}

const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium for the browser tests: `$CHROMIUM`, Playwright's own, the system's, or the one that came with `npm ci` (Linux on
 * x64 only).
 *
 * @throws Error saying what to install
 */
export function findChromium(): Found {
  const chosen = process.env.CHROMIUM;
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM names ${chosen}, where there is no file.`);
    return { source: '$CHROMIUM', executablePath: chosen };
  }
  if (existsSync(chromium.executablePath())) return { source: 'Playwright' };
  const system = SYSTEM.find((path) => existsSync(path));
  if (system) return { source: 'system', executablePath: system };
  if (process.platform === 'linux' && process.arch === 'x64') return bundled();
  throw new Error('The browser tests need Chromium. Run "npx playwright install chromium", or name one in CHROMIUM.');
}

/** Unpacks the browser of @sparticuz/chromium once, into a folder named after its version. */
function bundled(): Found {
  const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const { version } = JSON.parse(readFileSync(join(archives, '../package.json'), 'utf8')) as { version: string };
  const folder = join(process.cwd(), 'node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) unpack(archives, folder);
  const executablePath = join(folder, 'chromium');
  if (spawnSync(executablePath, ['--version']).status === 0) return { source: 'npm', executablePath };
  // Machines without the NSS libraries find them beside the browser.
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') } as Record<string, string>;
  return { source: 'npm, with its own libraries', executablePath, env };
}

/** Unpacks beside the target and renames, so that two runs at once do not meet half a browser. */
function unpack(archives: string, folder: string): void {
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const read = (name: string): Buffer => brotliDecompressSync(readFileSync(join(archives, name)));
  writeFileSync(join(draft, 'chromium'), read('chromium.br'), { mode: 0o755 });
  execFileSync('tar', ['-x', '--no-same-owner', '-C', draft], { input: read('al2023.tar.br') });
  try {
    renameSync(draft, folder);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
}
