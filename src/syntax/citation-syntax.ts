import type { PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace, type RegExpMatchObject } from 'mdast-util-find-and-replace';

/** A citation in a text: `[^10.3]`, `[^harbor-rules]`, `[^silent:10]`, `[^editors]`. */
export interface Citation {
  /** The text between `[^` and `]`. */
  key: string;
  /** Line in the file, from 1. */
  line: number;
}

/** A footnote reference. Markdown parses it as text because the files contain no footnote definitions. */
const CITATION = /\[\^([^\]\s]+)\]/g;

/** Replaces each citation in a tree with the node that `replace` returns. */
export function replaceCitations(tree: Root, replace: (citation: Citation) => PhrasingContent): void {
  findAndReplace(tree, [
    CITATION,
    (_: string, key: string, match: RegExpMatchObject) => replace({ key, line: lineOf(match) }),
  ]);
}

/** Returns all citations in a tree, in document order, without changing the tree. */
export function findCitations(tree: Root): Citation[] {
  const citations: Citation[] = [];
  replaceCitations(structuredClone(tree), (citation) => {
    citations.push(citation);
    return { type: 'text', value: '' };
  });
  return citations;
}

/** True if a text ends with a citation. */
export function endsInCitation(text: string): boolean {
  return /\[\^[^\]\s]+\]\s*$/.test(text);
}

/** Removes all citations from a text. */
export function stripCitations(text: string): string {
  return text.replace(CITATION, '');
}

function lineOf(match: RegExpMatchObject): number {
  const text = match.stack.at(-1) as Text;
  const before = text.value.slice(0, match.index);
  return (text.position?.start.line ?? 1) + before.split('\n').length - 1;
}
