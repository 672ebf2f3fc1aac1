import type { Fault } from '../syntax/faults.ts';
import type { Check } from './check.ts';

const NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Languages of sources are codes that browsers and screen readers know, in their usual form: `ru`, not `rus` or `Russian`. */
export const languagesKnown: Check = ({ sources }) => {
  const faults: Fault[] = [];
  for (const { language, file, lineOf } of sources.values()) {
    const code = canonical(language);
    if (code === language && NAMES.of(code) !== undefined) continue;
    faults.push({
      file,
      line: lineOf(['language']),
      problem: 'unknown language',
      found: `language: ${language}`,
      expected: 'a BCP 47 code such as en or ru',
      nearest: `language: ${suggestion(language, code)}`,
    });
  }
  return faults;
};

/** The usual form of a code; undefined where it is not formed as one. */
function canonical(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code)[0];
  } catch {
    return undefined;
  }
}

/** The usual form of a known code, else the code of the language of that name, else that of its first known letters. */
function suggestion(typed: string, code: string | undefined): string {
  if (code !== undefined && NAMES.of(code) !== undefined) return code;
  const start = typed.slice(0, 2).toLowerCase();
  return (
    TWO_LETTERS.find((two) => NAMES.of(two)?.toLowerCase() === typed.toLowerCase()) ??
    TWO_LETTERS.find((two) => two === start && NAMES.of(two) !== undefined) ??
    'en'
  );
}

const ALPHABET = [...'abcdefghijklmnopqrstuvwxyz'];
const TWO_LETTERS = ALPHABET.flatMap((first) => ALPHABET.map((second) => `${first}${second}`));
