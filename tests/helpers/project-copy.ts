import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json', '.npmrc'];

/** A copy of this project, content and code, that a test may spoil and build. It shares the installed packages. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'csto-project-'));

  /**
   * @param context told how to remove the copy afterwards
   * @param others files and folders to copy beside what a build needs
   */
  constructor(context: { after(cleanup: () => void): void }, others: readonly string[] = []) {
    for (const part of [...PARTS, ...others])
      cpSync(part, join(this.root, part), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
    // Links to each package, not to the folder: caches of builds lie in it too, and must not be shared.
    mkdirSync(join(this.root, 'node_modules'));
    for (const name of readdirSync('node_modules').filter((entry) => entry === '.bin' || !entry.startsWith('.')))
      symlinkSync(resolve('node_modules', name), join(this.root, 'node_modules', name));
    context.after(() => rmSync(this.root, { recursive: true, force: true }));
  }

  path(file: string): string {
    return join(this.root, file);
  }

  /** Runs an npm script as a writer does. */
  run(script: string, settings: Record<string, string> = {}): { status: number | null; output: string } {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', script], {
      cwd: this.root,
      encoding: 'utf8',
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', ...settings },
    });
    return { status, output: stdout + stderr };
  }

  /** Starts a build to be killed. */
  startBuild(): ChildProcess {
    return spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: this.root,
      stdio: 'ignore',
    });
  }
}
