import { proseText } from '../prose/prose-html.ts';
import type { Entry } from '../registry/reference.ts';
import { absolute } from '../site/address.ts';
import type { Node } from './node.ts';

/** Entries of the glossary as defined terms. */
export function definedTerms(entries: readonly Entry[]): Node[] {
  return entries.map(({ name, acronym, russian, definition, url }) => ({
    '@type': 'DefinedTerm',
    name,
    alternateName: [acronym, russian].filter((other) => other !== undefined),
    description: proseText(definition),
    url: absolute(url),
  }));
}
