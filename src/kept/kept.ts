import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * What an earlier build made, or else what is made now, for the next.
 *
 * @param name a path that names all the bytes depend on, by a hash: `share/….png`
 */
export async function kept(name: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const path = resolve('node_modules/.cache', name);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await make();
  mkdirSync(dirname(path), { recursive: true });
  // Whole or not at all, whoever else builds or is killed.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
}
