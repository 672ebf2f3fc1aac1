import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SYSTEM = ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'];

/** How Playwright starts a Firefox as it is installed, not one of its own making. */
export interface FirefoxStart {
  channel: 'moz-firefox';
  launchOptions: { executablePath: string; env: Record<string, string> };
}

/**
 * A Firefox for the tests: `$FIREFOX`, or the system's.
 *
 * @throws Error saying what to install
 */
export function findFirefox(): FirefoxStart {
  const chosen = process.env['FIREFOX'];
  if (chosen !== undefined && !existsSync(chosen)) throw new Error(`FIREFOX names ${chosen}, where there is no file.`);
  const found = chosen ?? SYSTEM.find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(
      'Firefox is missing. Install it: apt-get install -y --no-install-recommends firefox-esr; or name one in FIREFOX.',
    );
  const executablePath = fileURLToPath(new URL('firefox-relay.ts', import.meta.url));
  const env = { ...process.env, FIREFOX: found } as Record<string, string>;
  return { channel: 'moz-firefox', launchOptions: { executablePath, env } };
}
