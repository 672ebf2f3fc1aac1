import { createHash } from 'node:crypto';
import type { Fact } from './since.ts';
import type { Statement } from './types.ts';

/** Replaces the digest of a withdrawn statement in the ledger. */
const WITHDRAWN_DIGEST = 'withdrawn';

/** Ledger data of a statement or later fact: a readable description and a digest of the wording. */
export interface Claim {
  /** Label and locator of a statement (`Breaches of migration law, 2019 | ¶2.1`), or date of a fact. */
  about: string;
  /** The first twelve hexadecimal digits of a SHA-256 hash, or `withdrawn`. */
  digest: string;
}

/** Creates the ledger data of a statement. The digest covers the speaker and the text. */
export function claimOfStatement({ label, locator, speaker, text, withdrawn }: Statement): Claim {
  return { about: `${label} | ${locator}`, digest: withdrawn ? WITHDRAWN_DIGEST : digestOf(speaker, text) };
}

/** Creates the ledger data of a later fact. */
export function claimOfFact({ date, until, planned, text, differ }: Fact): Claim {
  return {
    about: until === undefined ? date : `${date} to ${until}`,
    digest: digestOf(planned ? 'planned' : 'reported', text, differ ?? ''),
  };
}

/** Hashes the parts. White space is normalized, because line breaks in the file do not change a claim. */
function digestOf(...parts: string[]): string {
  const text = parts.join('\n').normalize('NFC').replace(/\s+/g, ' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
