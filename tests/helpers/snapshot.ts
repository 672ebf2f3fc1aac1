import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { filesOf } from './dist.ts';

/** Every file of a folder with a digest of its bytes, to compare the folder before and after; empty where there is none. */
export function snapshot(folder: string): Map<string, string> {
  const files = existsSync(folder) ? filesOf(folder).sort() : [];
  return new Map(
    files.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(`${folder}/${file}`))
        .digest('hex'),
    ]),
  );
}
