/** Words that stay in lower case inside a title: articles, prepositions and conjunctions. */
const LOWER_CASE_WORDS = new Set(
  (
    'a about above across against along among an and around as at before behind below between beyond but by down during ' +
    'except for from in inside into like near nor of off on onto or out outside over per since so than the through to ' +
    'toward towards under until up upon versus via vs with within without yet'
  ).split(' '),
);

/** Capitalizes the first letter of a word, unless the word already contains a capital. */
function capitalize(word: string): string {
  return word === word.toLowerCase() ? word.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : word;
}

/** Converts a title to title case, as in MLA and Chicago style. First and last words, and words after a colon, are always capitalized. */
export function titleCase(title: string): string {
  const parts = title.split(/([\s–-]+|(?<=[:?!])\s+)/);
  const last = parts.length - 1;
  return parts
    .map((part, i) => {
      if (i % 2 === 1) return part;
      const word = part.replace(/[^\p{L}\p{N}]/gu, '');
      const opens = i === 0 || /[:?!]$/.test(parts[i - 2] ?? '');
      return opens || i === last || !LOWER_CASE_WORDS.has(word.toLowerCase()) ? capitalize(part) : part;
    })
    .join('');
}
