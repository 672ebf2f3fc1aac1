/** Words that stay small inside a title: articles, prepositions and conjunctions. */
const SMALL = new Set(
  (
    'a about above across against along among an and around as at before behind below between beyond but by down during ' +
    'except for from in inside into like near nor of off on onto or out outside over per since so than the through to ' +
    'toward towards under until up upon versus via vs with within without yet'
  ).split(' '),
);

/** A word with its first letter large; words that have a large letter already keep what they have. */
function large(word: string): string {
  return word === word.toLowerCase() ? word.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : word;
}

/** A title as MLA and Chicago print it: all words large but the small ones, those too at its ends and after a colon. */
export function titleCase(title: string): string {
  const parts = title.split(/([\s–-]+|(?<=[:?!])\s+)/);
  const last = parts.length - 1;
  return parts
    .map((part, i) => {
      if (i % 2 === 1) return part;
      const word = part.replace(/[^\p{L}\p{N}]/gu, '');
      const opens = i === 0 || /[:?!]$/.test(parts[i - 2] ?? '');
      return opens || i === last || !SMALL.has(word.toLowerCase()) ? large(part) : part;
    })
    .join('');
}
