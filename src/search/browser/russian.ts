export const CYRILLIC = /[\u0400-\u04ff]/;

/** Case endings of nouns and adjectives, longest first; what is left has at least three letters. */
const ENDING =
  /(?<=.{3})(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ией|ях|ах|ям|ам|ом|ем|ой|ей|ою|ею|ов|ев|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ых|их|ия|ии|ию|ы|и|а|я|о|е|у|ю|ь|й)$/u;

/** A Russian word without its case ending: `Нургалиева` and `Нургалиевым` share one stem. */
export function russianStem(word: string): string {
  const shorter = word.replace(/ё/g, 'е').replace(ENDING, '');
  // Again: before the ending of a case may stand that of a surname, which would be cut by itself in other cases.
  return shorter === word ? word : russianStem(shorter);
}

const LETTERS: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  ь: '', э: 'e', ю: 'yu', я: 'ya',
}; // prettier-ignore

/** A Russian word in Latin letters, as English-language sources write names (BGN/PCGN, simplified). */
export function transliterated(word: string): string {
  return [...word].map((letter) => LETTERS[letter] ?? letter).join('');
}
