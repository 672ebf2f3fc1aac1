import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { readText } from './read-file.ts';
import { parseYaml } from '../syntax/yaml.ts';
import { type amendmentSchema, versionSchema } from './history-schema.ts';

/** File with all versions of the site. */
export const AMENDMENTS_FILE = 'content/amendments.yaml';

/** A change to published content, with its line. */
interface Amendment extends z.output<typeof amendmentSchema> {
  line: number;
}

/** A version of the site, with its line. */
export interface Version extends Omit<z.output<typeof versionSchema>, 'amendments'> {
  amendments: Amendment[];
  line: number;
}

/** Reads the versions, newest first, and adds all faults to `faults`. */
export function readHistory(root: string, faults: Fault[]): Version[] {
  if (!existsSync(join(root, AMENDMENTS_FILE))) {
    faults.push({
      file: AMENDMENTS_FILE,
      line: 1,
      problem: 'missing history',
      found: 'no file',
      expected: 'the versions of the site with their amendments',
      nearest: `restore ${AMENDMENTS_FILE} from the last commit`,
    });
    return [];
  }
  const content = readText(root, AMENDMENTS_FILE);
  if ('fault' in content) {
    faults.push(content.fault);
    return [];
  }
  const parsed = parseYaml(z.array(versionSchema).min(1), content.text, AMENDMENTS_FILE, 1);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return [];
  }
  return parsed.data.map((version, i) => ({
    ...version,
    line: parsed.lineOf([i]),
    amendments: version.amendments.map((amendment, j) => ({
      ...amendment,
      line: parsed.lineOf([i, 'amendments', j]),
    })),
  }));
}

/** True if the first version is newer than the second. */
export function isNewer(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map(Number));
  for (let i = 0; i < 3; i++) if (a?.[i] !== b?.[i]) return (a?.[i] ?? 0) > (b?.[i] ?? 0);
  return false;
}
