import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { readText } from './read-file.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** A record with its location in a data file. */
export interface Located {
  file: string;
  line: number;
}

/**
 * Reads a YAML list of records from one file. Each record gets its file and line. Adds all faults to `faults`.
 *
 * @param optional if true, a missing file is an empty list and not a fault
 */
export function readList<S extends z.ZodObject>(
  root: string,
  file: string,
  schema: S,
  faults: Fault[],
  optional = false,
): (z.output<S> & Located)[] {
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
