import { basename } from 'node:path';
import type { Fault } from './faults.ts';
import { sourceSchema } from './schemas.ts';
import type { Source } from './types.ts';
import { parseYaml } from './yaml.ts';

/** Reads one file of `content/sources/`; its name is the key. */
export function readSource(text: string, file: string, faults: Fault[]): Source | undefined {
  const key = basename(file, '.yaml');
  if (!/^[a-z][a-z0-9-]*$/.test(key)) {
    faults.push({
      file,
      line: 1,
      problem: 'file name that is no key',
      found: basename(file),
      expected: 'lower-case letters, digits and hyphens, then .yaml',
      nearest: `${key.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.yaml`,
    });
    return undefined;
  }
  const parsed = parseYaml(sourceSchema, text, file, 1);
  if ('faults' in parsed) return void faults.push(...parsed.faults);
  // What has no summary is told by its facts, and stands with the many others of that kind, on two pages by their names.
  const { short, summary } = parsed.data;
  const page = summary !== undefined ? '/sources/' : /^[\dA-M]/i.test(short) ? '/sources/a-m/' : '/sources/n-z/';
  return { ...parsed.data, key, page: `${page}#source-${key}`, file, lineOf: parsed.lineOf };
}
