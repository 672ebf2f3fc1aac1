import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Languages of sources are canonical BCP 47 codes: `ru`, not `rus` or `Russian`. */
export const languagesKnown: Check = ({ sources }) => {
  const faults: Fault[] = [];
  for (const { language, file, lineOf } of sources.values()) {
    const code = canonicalCode(language);
    if (code === language && LANGUAGE_NAMES.of(code) !== undefined) continue;
    faults.push({
      file,
      line: lineOf(['language']),
      problem: 'unknown language',
      found: `language: ${language}`,
      expected: 'a BCP 47 code such as en or ru',
      nearest: `language: ${suggestLanguage(language, code)}`,
    });
  }
  return faults;
};

/** Returns the canonical form of a code, or undefined if the syntax is invalid. */
function canonicalCode(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

/** Suggests the canonical code, else the code of a language with that name, else a code from the first two letters, else `en`. */
function suggestLanguage(typed: string, code: string | undefined): string {
  if (code !== undefined && LANGUAGE_NAMES.of(code) !== undefined) return code;
  const start = typed.slice(0, 2).toLowerCase();
  return (
    TWO_LETTERS.find((two) => LANGUAGE_NAMES.of(two)?.toLowerCase() === typed.toLowerCase()) ??
    TWO_LETTERS.find((two) => two === start && LANGUAGE_NAMES.of(two) !== undefined) ??
    'en'
  );
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const TWO_LETTERS = ALPHABET.flatMap((first) => ALPHABET.map((second) => `${first}${second}`));
