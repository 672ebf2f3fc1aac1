import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * A Node of a version, by its own path: an npm script would find the project's own. It is `$NODE_22` or `$NODE_24`, the one in
 * its folder, or the one that runs this.
 *
 * @throws Error saying what to install
 */
export function findNode(major: number): string {
  const name = `NODE_${major}`;
  const chosen = process.env[name];
  const places = chosen === undefined ? [`.node-${major}/node_modules/.bin/node`, process.execPath] : [chosen];
  const found = places.find((path) => existsSync(path) && versionOf(path).startsWith(`v${major}.`));
  if (found) return resolve(found);
  if (chosen !== undefined) throw new Error(`${name} names ${chosen}, which is no Node ${major}.`);
  const install = major === 22 ? 'Run "npm run node:22" (Linux x64), or n' : 'N';
  throw new Error(`Node ${major} is missing. ${install}ame one in ${name}.`);
}

function versionOf(path: string): string {
  return spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '';
}
