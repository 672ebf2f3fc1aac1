import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../syntax/faults.ts';

/** Reads a content file. Returns a fault if the file is empty or not UTF-8. */
export function readText(root: string, file: string): { text: string } | { fault: Fault } {
  const bytes = readFileSync(join(root, file));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      fault: {
        file,
        line: firstBadLine(bytes),
        problem: 'file that is not UTF-8',
        found: 'bytes that are not UTF-8',
        expected: 'a text file in UTF-8',
        nearest: 'save the file again with the encoding UTF-8',
      },
    };
  }
  if (text.trim() === '') {
    return {
      fault: {
        file,
        line: 1,
        problem: 'empty file',
        found: 'nothing',
        expected: 'front matter and text',
        nearest: 'copy a neighboring file and change it, or delete this one',
      },
    };
  }
  return { text };
}

/** Returns the first line that is not valid UTF-8, so that the fault can name it. */
function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let i = 0; i <= bytes.length; i++) {
    if (i < bytes.length && bytes[i] !== 0x0a) continue;
    try {
      decoder.decode(bytes.subarray(start, i));
    } catch {
      return line;
    }
    line++;
    start = i + 1;
  }
  return line;
}
