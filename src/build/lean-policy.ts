import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { FIRST_PAINT_HASH } from '../theme/first-paint.ts';

/**
 * Takes out of a page's security policy what it does not need: Astro allows inline scripts and styles of its islands by
 * their hashes, and no page has one. Shorter, and stricter.
 */
export function leanPolicy(tree: Root): void {
  visit(tree, 'element', ({ properties }: Element) => {
    if (properties.httpEquiv === undefined || !String(properties.httpEquiv).includes('content-security-policy')) return;
    properties.content = String(properties.content).replace(/ 'sha256-[^']+'/g, (hash) =>
      hash.trim() === `'${FIRST_PAINT_HASH}'` ? hash : '',
    );
  });
}
