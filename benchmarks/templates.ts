import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from './measure-command.ts';
import { WORK } from './site-projects.ts';

/** The site's own icon: a page without one would be marked down for it. */
const ICON = 'public/favicon.svg';

/**
 * Copies a template of this folder into the working folder and installs it, in the versions of its lock file.
 *
 * @returns the project's folder, without content yet
 */
export async function installTemplate(template: 'starlight' | 'bare'): Promise<string> {
  const folder = join(WORK, template);
  rmSync(join(folder, 'src'), { recursive: true, force: true });
  mkdirSync(join(folder, 'public'), { recursive: true });
  cpSync(join('benchmarks', template), folder, { recursive: true });
  cpSync(ICON, join(folder, 'public/favicon.svg'));
  await measureCommand('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  return folder;
}

/** Where its content goes. */
export function contentFolder(folder: string): string {
  return join(folder, 'src/content/docs');
}
