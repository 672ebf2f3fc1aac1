import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Returns a file from the build cache in `node_modules/.cache/`. If the file is missing, creates and caches it.
 *
 * @param name path in the cache, such as `share/….png`; it must contain a hash of everything that the bytes depend on
 * @param make creates the bytes of a missing file
 */
export async function cached(name: string, make: () => Uint8Array | Promise<Uint8Array>): Promise<Uint8Array> {
  const path = resolve('node_modules/.cache', name);
  if (existsSync(path)) return readFileSync(path);
  const bytes = await make();
  mkdirSync(dirname(path), { recursive: true });
  // Rename a finished file, so that parallel and interrupted builds never leave a partial one.
  writeFileSync(`${path}.${process.pid}`, bytes);
  renameSync(`${path}.${process.pid}`, path);
  return bytes;
}
