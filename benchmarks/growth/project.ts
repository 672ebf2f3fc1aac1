import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../tests/helpers/project-copy.ts';
import { getRegistry } from '../../src/load/current.ts';
import { citablePages } from '../../src/site/titles.ts';
import { cutContent } from './cut.ts';
import { growContent } from './grow.ts';

const EXCHANGES = 'src/checks/exchanges-complete.ts';

/**
 * Makes a copy of this project whose site has some number of pages, with all of them accepted. That the interview has twelve
 * exchanges is the one rule that more content cannot keep, so the copy is told of another number.
 *
 * @param root folder that does not exist yet, or is empty
 * @throws Error where the content does not pass the build
 */
export function growProject(root: string, pages: number): void {
  mkdirSync(root, { recursive: true });
  copyProject(root);
  if (pages < citablePages(getRegistry()).length) cutContent(root);
  const last = growContent(root, pages);
  const check = readFileSync(join(root, EXCHANGES), 'utf8');
  const told = check.replace(/(?<=const LAST_EXCHANGE = )\d+/, String(last));
  if (!told.includes(`LAST_EXCHANGE = ${last};`)) throw new Error(`${EXCHANGES} has no LAST_EXCHANGE`);
  writeFileSync(join(root, EXCHANGES), told);
  const accept = spawnSync(process.execPath, ['scripts/accept.ts'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (accept.status !== 0)
    throw new Error(`content of ${pages} pages was not accepted\n${accept.stdout}${accept.stderr}`);
}
