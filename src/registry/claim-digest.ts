import { createHash } from 'node:crypto';
import type { Fact } from './since.ts';
import type { Statement } from './types.ts';

/** Stands in the ledger instead of a digest where only the number is left. */
const WITHDRAWN_DIGEST = 'withdrawn';

/** What the ledger holds of a statement or later fact: what it is about in clear, and its wording as a digest. */
export interface Claim {
  /** Label and locator of a statement, date of a fact: `Breaches of migration law, 2019 | ¶2.1`. */
  about: string;
  /** Twelve hexadecimal digits, or `withdrawn`. */
  digest: string;
}

/** A statement as the ledger holds it. A claim by another speaker is another claim. */
export function claimOfStatement({ label, locator, speaker, text, withdrawn }: Statement): Claim {
  return { about: `${label} | ${locator}`, digest: withdrawn ? WITHDRAWN_DIGEST : digestOf(speaker, text) };
}

/** A later fact as the ledger holds it. */
export function claimOfFact({ date, until, planned, text, differ }: Fact): Claim {
  return {
    about: until === undefined ? date : `${date} to ${until}`,
    digest: digestOf(planned ? 'planned' : 'reported', text, differ ?? ''),
  };
}

/** Line breaks in the file are the editor's, not the claim's. */
function digestOf(...parts: string[]): string {
  const text = parts.join('\n').normalize('NFC').replace(/\s+/g, ' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
