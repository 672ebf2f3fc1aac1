import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** File that lists moved and withdrawn URLs. */
export const MOVES_FILE = 'content/moved.yaml';

const address = z
  .string()
  .regex(/^\/(?:[a-z0-9.-]+\/)*(?:#[A-Za-z0-9-]+)?$/, 'a path on the site, such as /about/ or /about/#corrections');

/** A moved or withdrawn URL. */
const moveSchema = z
  .strictObject({
    /** Old URL: a page with all its passages, or one passage. */
    from: address,
    /** New URL; omitted if the content was withdrawn. */
    to: address.optional(),
    /** True if the content was withdrawn without replacement. */
    withdrawn: z.literal(true).optional(),
    /** Reason, in a sentence shown to readers. */
    why: z.string().min(15),
    /** Version in `content/amendments.yaml` that made the change; it also determines the date. */
    version: z.string(),
  })
  .refine(({ to, withdrawn }) => (to === undefined) === (withdrawn === true), 'either to: or withdrawn: true');

/** A move with its line. */
export interface Move extends z.output<typeof moveSchema> {
  line: number;
}

/** Reads the moves, if there are any, and adds all faults to `faults`. */
export function readMoves(root: string, faults: Fault[]): Move[] {
  if (!existsSync(join(root, MOVES_FILE))) return [];
  const text = readFileSync(join(root, MOVES_FILE), 'utf8');
  if (text.replace(/^#.*$/gm, '').trim() === '') return [];
  const parsed = parseYaml(z.array(moveSchema), text, MOVES_FILE, 1);
  if ('faults' in parsed) {
    faults.push(...parsed.faults);
    return [];
  }
  return parsed.data.map((move, i) => ({ ...move, line: parsed.lineOf([i]) }));
}

/** Splits a URL into page and fragment. The fragment is empty if there is none. */
export function splitAddress(path: string): { page: string; fragment: string } {
  const [page = '', fragment = ''] = path.split('#');
  return { page, fragment };
}

/** Returns the move of a URL, or else the move of its page. */
export function findMove(path: string, moves: readonly Move[]): Move | undefined {
  const { page } = splitAddress(path);
  return moves.find(({ from }) => from === path) ?? moves.find(({ from }) => from === page);
}
