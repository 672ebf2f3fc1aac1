import { z } from 'astro/zod';
import type { Fault } from '../syntax/faults.ts';
import { type Placed, readList } from './read-list.ts';

/** Words that readers type and the site does not use, and the words of the site that mean the same. */
const synonymSchema = z.strictObject({
  /** As typed: a word or several, lower case. */
  typed: z.array(z.string().regex(/^[\p{Ll}\p{N}][\p{Ll}\p{N} '-]*$/u, 'lower-case words')).min(1),
  /** True for another spelling of the same word, which then counts as the word itself. */
  spelling: z.boolean().default(false),
  /** Single words of the site, lower case. */
  means: z.array(z.string().regex(/^[\p{Ll}\p{N}'-]+$/u, 'one lower-case word')).min(1),
});

export type Synonym = z.output<typeof synonymSchema> & Placed;

/** Reads `content/search/synonyms.yaml`, and the Russian words beside it. */
export function readSynonyms(root: string, faults: Fault[]): Synonym[] {
  return ['synonyms', 'russian'].flatMap((name) =>
    readList(root, `content/search/${name}.yaml`, synonymSchema, faults, true),
  );
}
