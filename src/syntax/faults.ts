import { closest } from 'fastest-levenshtein';

/** A mistake in the content. It stops the build and gives enough detail to correct it without opening another file. */
export interface Fault {
  /** Path from the project root, such as `content/topics/members.mdx`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** The problem as a short noun phrase: `unknown citation`. */
  problem: string;
  /** The current text. */
  found: string;
  /** What the check expects instead. */
  expected: string;
  /** The nearest valid choice, or a suggested correction. */
  nearest: string;
}

/** Thrown if the content has faults. The message lists all of them. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content\n\n${faults.map(describeFault).join('\n\n')}\n`,
    );
    this.name = 'ContentError';
    this.faults = faults;
    // A stack trace would hide the list of faults.
    this.stack = this.message;
  }
}

/** Formats a fault: location and problem, then found, expected and nearest on separate lines. */
export function describeFault(fault: Fault): string {
  return [
    `${fault.file}:${fault.line}  ${fault.problem}`,
    `  found     ${fault.found}`,
    `  expected  ${fault.expected}`,
    `  nearest   ${fault.nearest}`,
  ].join('\n');
}

/** Returns the choice with the smallest edit distance to the typed text, or `fallback` if there are no choices. */
export function nearest(typed: string, choices: readonly string[], fallback = 'none'): string {
  return choices.length > 0 ? closest(typed, choices) : fallback;
}

/**
 * Throws if there is at least one fault.
 *
 * @throws ContentError with all faults
 */
export function throwIfFaults(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ContentError(faults);
}
