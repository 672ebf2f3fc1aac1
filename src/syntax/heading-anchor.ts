import type { Heading } from 'mdast';

/**
 * The anchor a writer gave a heading: `## Results` and, in braces, a comment that holds `#channel-results`. MDX has no other syntax for it, and an id made
 * from the text would change with every rewording. Undefined where there is none.
 */
export function headingAnchor(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

/** Takes the anchor comment and the space before it out of the heading. */
export function removeAnchor(heading: Heading): void {
  if (headingAnchor(heading) === undefined) return;
  heading.children.pop();
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
