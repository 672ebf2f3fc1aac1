import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { parseYaml } from '../syntax/yaml.ts';

/** File that says where published addresses went. */
export const MOVES_FILE = 'content/moved.yaml';

const address = z
  .string()
  .regex(/^\/(?:[a-z0-9.-]+\/)*(?:#[A-Za-z0-9-]+)?$/, 'a path of the site, as /about/ or /about/#corrections');

/** Where a published address went. */
const moveSchema = z
  .strictObject({
    /** The old address: a page, with all its passages, or one passage. */
    from: address,
    /** Where it stands now; left out where it was withdrawn. */
    to: address.optional(),
    /** True where nothing takes its place. */
    withdrawn: z.literal(true).optional(),
    /** Why, in a sentence that readers see. */
    why: z.string().min(15),
    /** The version of `content/amendments.yaml` that brought the change, and so its day. */
    version: z.string(),
  })
  .refine(({ to, withdrawn }) => (to === undefined) === (withdrawn === true), 'either to: or withdrawn: true');

/** A move as written, with its line. */
export interface Move extends z.output<typeof moveSchema> {
  line: number;
}

/** Reads the moves; there may be none. Every fault is added to `faults`. */
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

/** Page and fragment of an address; the fragment is empty where there is none. */
export function splitAddress(path: string): { page: string; fragment: string } {
  const [page = '', fragment = ''] = path.split('#');
  return { page, fragment };
}

/** The move of an address, or of the page on which it stood. */
export function findMove(path: string, moves: readonly Move[]): Move | undefined {
  const { page } = splitAddress(path);
  return moves.find(({ from }) => from === path) ?? moves.find(({ from }) => from === page);
}
