import type { Element, Parents } from 'hast';

/**
 * Every element below another, in the order of the page. Pages are walked several times, and `unist-util-visit` takes ten times
 * as long for what this does.
 *
 * @param skip elements of which neither they nor what they hold is wanted
 */
export function* elementsIn(parent: Parents, skip?: (element: Element) => boolean): Generator<Element> {
  for (const child of parent.children) {
    if (child.type !== 'element' || skip?.(child)) continue;
    yield child;
    yield* elementsIn(child, skip);
  }
}
