import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';

const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'scripts', 'src', 'tsconfig.json', '.npmrc'];

/** Output without colors. */
const PLAIN = { FORCE_COLOR: '0', NO_COLOR: '1' };

/**
 * Copies this project, content and code, into an empty folder. It shares the installed packages.
 *
 * @param others files and folders to copy beside what a build needs
 */
export function copyProject(root: string, others: readonly string[] = []): void {
  for (const part of [...PARTS, ...others])
    cpSync(part, join(root, part), { recursive: true, filter: (path) => basename(path) !== 'node_modules' });
  // Links to each package, not to the folder: caches of builds lie in it too, and must not be shared.
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => entry === '.bin' || !entry.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
}

/** A copy of this project, content and code, that a test may spoil and build. */
export class ProjectCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'csto-project-'));

  /**
   * @param context told how to remove the copy afterwards
   * @param others files and folders to copy beside what a build needs
   */
  constructor(context: { after(cleanup: () => void): void }, others: readonly string[] = []) {
    copyProject(this.root, others);
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
      env: { ...process.env, ...PLAIN, ...settings },
    });
    return { status, output: stdout + stderr };
  }

  /** Starts a build, in the one process that can be killed: what `npm run build` starts as well. */
  startBuild(settings: Record<string, string> = {}): ChildProcessByStdio<null, Readable, Readable> {
    return spawn(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: this.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...PLAIN, ...settings },
    });
  }

  /** Builds, while others do. */
  async build(): Promise<{ status: number | null; output: string }> {
    const build = this.startBuild();
    let output = '';
    for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    const status = await new Promise<number | null>((done) => build.once('close', done));
    return { status, output };
  }
}
