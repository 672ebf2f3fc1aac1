import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** The cost of a command. */
export interface Cost {
  seconds: number;
  /** Peak memory of the command and all its child processes together; NaN on systems without `/proc`. */
  megabytes: number;
}

/**
 * Runs a command and measures its time and memory.
 *
 * @param folder the working folder of the command
 * @throws Error with the output of the command if it fails
 */
export async function measureCommand(command: string, parameters: string[], folder = '.'): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, parameters, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  let kilobytes = Number.NaN;
  const sampling = setInterval(() => {
    const now = treeMemory(child.pid ?? -1);
    if (!(now <= kilobytes)) kilobytes = now;
  }, 50);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  clearInterval(sampling);
  if (status !== 0) throw new Error(`${command} ${parameters.join(' ')} exited with status ${status}\n${output}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: kilobytes / 1024 };
}

/** Resident memory of a process and its descendants, in kilobytes. */
function treeMemory(root: number): number {
  const parents = new Map<number, number>();
  const memory = new Map<number, number>();
  try {
    for (const pid of readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)) {
      const status = readProcFile(`/proc/${pid}/status`);
      parents.set(pid, Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      memory.set(pid, Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    }
  } catch {
    return Number.NaN;
  }
  let sum = 0;
  for (const [pid, size] of memory) {
    let at: number | undefined = pid;
    while (at !== undefined && at !== root) at = parents.get(at);
    if (at === root) sum += size;
  }
  return sum;
}

/** The text of a file in /proc, or an empty text if its process has just ended. */
function readProcFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
