import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A reader's question, the address of the passage that answers it, and texts that stand there. */
export interface Question {
  ask: string;
  at: string;
  /** Other addresses that answer as well. */
  also?: string[];
  says: string[];
}

export function questions(): Question[] {
  return parse(readFileSync('tests/questions.yaml', 'utf8')) as Question[];
}
