import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { type Located, readList } from './read-list.ts';

/** Words that readers type, and words with the same meaning that the site uses. */
const synonymSchema = z.strictObject({
  /** Words or phrases as typed, in lower case. */
  typed: z.array(z.string().regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N} '-]*$/u, 'lower-case words')).min(1),
  /** True for another spelling of the same word. A match then scores like the word itself. */
  spelling: z.boolean().default(false),
  /** Single words that the site uses, in lower case. */
  means: z.array(z.string().regex(/^[\p{Ll}\p{N}'-]+$/u, 'one lower-case word')).min(1),
});

/** A synonym with its location. */
export type Synonym = z.output<typeof synonymSchema> & Located;

/** Reads `content/search/synonyms.yaml` and `content/search/russian.yaml`, and adds all faults to `faults`. */
export function readSynonyms(root: string, faults: Fault[]): Synonym[] {
  return ['synonyms', 'russian'].flatMap((name) =>
    readList(root, `content/search/${name}.yaml`, synonymSchema, faults, true),
  );
}
