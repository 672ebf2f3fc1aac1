import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './dist.ts';

/** Asserts that two built sites, and files beside them, are the same byte for byte. */
export function assertSameFiles(one: string, other: string, beside: readonly string[] = []): void {
  const [first, second] = [one, other].map((folder) => [...filesOf(folder), ...beside].sort());
  assert.deepEqual(second, first);
  assert.ok(first && first.length > 1000, String(first?.length));
  const differing = first.filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
  assert.deepEqual(differing, []);
}
