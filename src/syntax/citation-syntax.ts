import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';

/** A citation in a text: `[^10.3]`, `[^harbor-rules]`, `[^silent:10]`, `[^editors]`. */
export interface Citation {
  key: string;
  line: number;
}

/** `[^10.3]`, `[^harbor-rules]`, `[^silent:10]`, `[^editors]`. Without a definition, Markdown leaves them as text. */
const CITATION = /\[\^([^\]\s]+)\]/g;

/** Replaces every citation of a tree by what `replace` returns, and tells on which line of the file it stands. */
export function replaceCitations(tree: Root, replace: (citation: Citation) => PhrasingContent): void {
  findAndReplace(tree, [
    CITATION,
    (_: string, key: string, match: RegExpMatchObject) => replace({ key, line: lineOf(match) }),
  ]);
}

/** Every citation of a tree, in order. The tree is left as it is. */
export function findCitations(tree: Root): Citation[] {
  const citations: Citation[] = [];
  replaceCitations(structuredClone(tree), (citation) => {
    citations.push(citation);
    return { type: 'text', value: '' };
  });
  return citations;
}

/** True where a text ends in a citation. */
export function endsInCitation(text: string): boolean {
  return /\[\^[^\]\s]+\]\s*$/.test(text);
}

/** A text without its citations. */
export function withoutCitations(text: string): string {
  return text.replace(CITATION, '');
}

function lineOf(match: RegExpMatchObject): number {
  const text = match.stack.at(-1) as Text;
  const before = text.value.slice(0, match.index);
  return (text.position?.start.line ?? 1) + before.split('\n').length - 1;
}
