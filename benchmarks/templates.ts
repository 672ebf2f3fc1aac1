import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureCommand } from './measure-command.ts';
import { WORK } from './site-projects.ts';

/** The icon of this site. Lighthouse lowers the score of a page without an icon. */
const ICON = 'public/favicon.svg';

/**
 * Copies a template of this folder into the working folder and installs the packages of its lock file.
 *
 * @returns the folder of the project, still without content
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

/** The content folder of a template's project. */
export function contentFolder(folder: string): string {
  return join(folder, 'src/content/docs');
}
