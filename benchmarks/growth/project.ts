import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyProject } from '../../tests/helpers/project-copy.ts';
import { getRegistry } from '../../src/load/current.ts';
import { citablePages } from '../../src/site/titles.ts';
import { cutContent } from './cut.ts';
import { growContent } from './grow.ts';

const SITE = 'content/site.yaml';

/**
 * Makes a copy of this project whose site has a number of pages, builds it and records its permalinks. The number of questions
 * in `content/site.yaml` is changed to that of the generated content.
 *
 * @param root an empty folder, or one that does not exist
 * @throws Error if the build fails
 */
export function growProject(root: string, pages: number): void {
  mkdirSync(root, { recursive: true });
  copyProject(root);
  if (pages < citablePages(getRegistry()).length) cutContent(root);
  const last = growContent(root, pages);
  const site = readFileSync(join(root, SITE), 'utf8').replace(/^( +questions:) \d+$/m, `$1 ${last}`);
  if (!site.includes(`questions: ${last}\n`)) throw new Error(`${SITE} does not say how many questions there are`);
  writeFileSync(join(root, SITE), site);
  const accept = spawnSync(process.execPath, ['scripts/accept.ts'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  if (accept.status !== 0)
    throw new Error(`The content of ${pages} pages does not pass the build.\n${accept.stdout}${accept.stderr}`);
}
