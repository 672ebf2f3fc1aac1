import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Cost, measureCommand } from './measure-command.ts';
import type { SiteProject } from './site-projects.ts';

/** What generators keep between builds. Pictures for sharing are apart: see `coldBuild`. */
const CACHES = ['node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache/compressed', '.astro'];
const SHARE_IMAGES = 'node_modules/.cache/share';

/** Builds a site once, whatever is kept from before. */
export async function build({ folder, build: command }: SiteProject): Promise<Cost> {
  return measureCommand('sh', ['-c', command], folder);
}

/**
 * Builds a site once with nothing kept from before.
 *
 * @param withShareImages true to draw the images for sharing anew as well, which are kept as a rule
 */
export async function coldBuild(project: SiteProject, withShareImages = false): Promise<Cost> {
  for (const cache of withShareImages ? [...CACHES, SHARE_IMAGES] : CACHES)
    rmSync(join(project.folder, cache), { recursive: true, force: true });
  rmSync(project.dist, { recursive: true, force: true });
  return build(project);
}
