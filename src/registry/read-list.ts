import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { readText } from './read-file.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** Where a record of a data file stands. */
export interface Placed {
  file: string;
  line: number;
}

/**
 * A list of records in one file, each with the line on which it begins.
 *
 * @param optional true where a subject may do without the file; it then holds nothing
 */
export function readList<S extends z.ZodObject>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
  optional = false,
): (z.output<S> & Placed)[] {
  if (!existsSync(join(root, file))) {
    if (optional) return [];
    faults.push({
      file,
      line: 1,
      problem: 'missing file',
      found: 'no file',
      expected: 'a list of records',
      nearest: `restore ${file} from the last commit`,
    });
    return [];
  }
  const content = readText(root, file);
  if ('fault' in content) {
    faults.push(content.fault);
    return [];
  }
  const parsed = parseYaml(z.array(schema), content.text, file, 1);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return [];
  }
  return parsed.data.map((record, i) => ({ ...record, file, line: parsed.lineOf([i]) }));
}
