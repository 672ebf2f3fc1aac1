import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measureCommand } from './measure-command.ts';
import type { SiteProject } from './site-projects.ts';

/** Caches of the generators, without that of the share images. */
const CACHES = ['node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache/compressed', '.astro'];
const SHARE_IMAGES = 'node_modules/.cache/share';

/** Builds a site, using the caches of earlier builds, and measures the time and memory. */
export async function build({ folder, build: command }: SiteProject): Promise<Cost> {
  return measureCommand('sh', ['-c', command], folder);
}

/**
 * Deletes the caches of a site and builds it.
 *
 * @param withShareImages true to delete the cache of share images, too
 */
export async function coldBuild(project: SiteProject, withShareImages = false): Promise<Cost> {
  for (const cache of withShareImages ? [...CACHES, SHARE_IMAGES] : CACHES)
    rmSync(join(project.folder, cache), { recursive: true, force: true });
  rmSync(project.dist, { recursive: true, force: true });
  return build(project);
}
