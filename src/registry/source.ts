import { basename } from 'node:path';
import type { Fault } from '../syntax/faults.ts';
import { sourceSchema } from './schemas.ts';
import type { Source } from './types.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** Reads a file of `content/sources/`. The file name is the source key. Adds all faults to `faults`. */
export function readSource(text: string, file: string, faults: Fault[]): Source | undefined {
  const key = basename(file, '.yaml');
  if (!/^[a-z][a-z0-9-]*$/.test(key)) {
    faults.push({
      file,
      line: 1,
      problem: 'invalid source key',
      found: basename(file),
      expected: 'lower-case letters, digits and hyphens, then .yaml',
      nearest: `${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.yaml`,
    });
    return undefined;
  }
  const parsed = parseYaml(sourceSchema, text, file, 1);
  if ('faults' in parsed) return void faults.push(...parsed.faults);
  return { ...parsed.data, key, page: `/sources/#source-${key}`, file, lineOf: parsed.lineOf };
}
