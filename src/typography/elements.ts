import type { Element, Parents } from 'hast';

/**
 * Iterates over all descendant elements in document order. It is about ten times as fast as `unist-util-visit`.
 *
 * @param skip returns true for elements to skip together with their descendants
 */
export function* elementsIn(parent: Parents, skip?: (element: Element) => boolean): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element' || skip?.(child)) continue;
    yield child;
    yield* elementsIn(child, skip);
  }
}
