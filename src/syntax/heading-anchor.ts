import type { Heading } from 'mdast';

/**
 * Returns the anchor of a heading, or undefined if it has none. Writers set it in an MDX comment after the title, such as
 * `#channel-results` after `## Results`. A generated id would change with the title.
 */
export function headingAnchor(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'mdxTextExpression') return undefined;
  return /^\/\*\s*#(\S+)\s*\*\/$/.exec(last.value.trim())?.[1];
}

/** Removes the anchor comment and the space before it from a heading. */
export function removeAnchor(heading: Heading): void {
  if (headingAnchor(heading) === undefined) return;
  heading.children.pop();
  const last = heading.children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
}
