import { absolute } from '../site/address.ts';
import type { Node } from './node.ts';

/** What the home page describes: the site, and how to search it, where it has an address to search at. */
export function searchable(): Pick<Node, string> {
  const search = absolute('/search/');
  if (search === undefined) return {};
  return {
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={words}` },
      // What the template asks for, as schema.org writes the input of an action.
      'query-input': 'required name=words',
    },
  };
}
