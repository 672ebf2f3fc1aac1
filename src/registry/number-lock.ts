import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Fault } from './faults.ts';

/** File that holds every number ever published, with what it stood for. */
export const LOCK_FILE = 'content/numbers.lock.yaml';

/** What a number stands for: label and locator, and the line of the lock that says so. */
export interface LockedNumber {
  label: string;
  locator: string;
  line: number;
}

/** By statement id. */
export type NumberLock = Map<string, LockedNumber>;

/** Reads the lock; one line a number, `"10.3": Label | ¶2.1`. */
export function readLock(root: string, faults: Fault[]): NumberLock {
  const lock: NumberLock = new Map();
  if (!existsSync(join(root, LOCK_FILE))) {
    faults.push({
      file: LOCK_FILE,
      line: 1,
      problem: 'missing number lock',
      found: 'no file',
      expected: 'the committed list of published numbers',
      nearest: 'git restore, or npm run lock for a new site',
    });
    return lock;
  }
  const text = readFileSync(join(root, LOCK_FILE), 'utf8');
  const lines = text.split('\n');
  for (const [id, value] of Object.entries((parse(text) ?? {}) as Record<string, string>)) {
    const [label = '', locator = ''] = value.split(' | ');
    lock.set(id, { label, locator, line: lines.findIndex((line) => line.startsWith(`"${id}":`)) + 1 });
  }
  return lock;
}
