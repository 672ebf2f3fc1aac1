/**
 * Stops an npm script early, with a plain message, where Node is too old. Written for any Node: TypeScript and newer syntax
 * would fail with an error that tells nobody what to do.
 */
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const required = engines.node.replace('>=', '');
const [major, minor] = process.versions.node.split('.').map(Number);
const [leastMajor, leastMinor] = required.split('.').map(Number);

if (major < leastMajor || (major === leastMajor && minor < leastMinor)) {
  console.error(
    `This is Node ${process.versions.node}; the site needs ${required} or newer. On Linux x64, "npm ci" brings one along ` +
      '(not with --omit=optional); elsewhere install it from https://nodejs.org/.',
  );
  process.exit(1);
}
