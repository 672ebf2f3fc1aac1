import { closest } from 'fastest-levenshtein';

/** Something a writer got wrong. It stops the build, and says enough to mend it without opening any other file. */
export interface Fault {
  /** Path from the project root, such as `content/topics/members.mdx`. */
  file: string;
  /** Line in that file, counted from 1. */
  line: number;
  /** What is wrong, as a short noun phrase: `unknown citation`. */
  problem: string;
  /** What stands there now. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** The nearest valid choice, or what to do where nothing can be chosen. */
  nearest: string;
}

/** Thrown when content has faults. The message lists every one of them. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(
      `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'} in the content\n\n${faults.map(describeFault).join('\n\n')}\n`,
    );
    this.name = 'ContentError';
    this.faults = faults;
    // The list is the whole message; a stack would bury it.
    this.stack = this.message;
  }
}

/** A fault as text: where it is, then found, expected and nearest on lines of their own. */
export function describeFault(fault: Fault): string {
  return [
    `${fault.file}:${fault.line}  ${fault.problem}`,
    `  found     ${fault.found}`,
    `  expected  ${fault.expected}`,
    `  nearest   ${fault.nearest}`,
  ].join('\n');
}

/** The choice most like what was typed; `fallback` where there is nothing to choose from. */
export function nearest(typed: string, choices: readonly string[], fallback = 'none'): string {
  return choices.length > 0 ? closest(typed, choices) : fallback;
}

/** Throws a ContentError where there is at least one fault. */
export function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw new ContentError(faults);
}
