import type { Kind, SearchRecord } from './records.ts';

/** By what results can be narrowed. */
export interface Facets {
  kind: Kind;
  /** Titles of topics. */
  topics: string[];
  /** Countries that the passage names. */
  countries: string[];
}

/** Countries as the site spells them, with the words by which a passage names them. */
const COUNTRIES: Record<string, RegExp> = {
  Afghanistan: /\bAfghan/,
  Armenia: /\bArmenia|\bYerevan/,
  Azerbaijan: /\bAzerbaijan|\bKarabakh/,
  Belarus: /\bBelarus|\bMinsk/,
  Kazakhstan: /\bKazakh|\bAlmaty|\bAstana/,
  Kyrgyzstan: /\bKyrgyz|\bAlai\b|\bBishkek/,
  Russia: /\bRussia|\bMoscow/,
  Syria: /\bSyria/,
  Tajikistan: /\bTajik|\bShurobad|\bDushanbe/,
  Uzbekistan: /\bUzbek/,
};

/** The facets of a passage: its countries are those that its title and text name, not those of the speaker's post. */
export function facetsOf({ content, meta, filters }: SearchRecord): Facets {
  const text = `${meta.title} ${content}`;
  return {
    kind: meta.kind,
    topics: filters.topic ?? [],
    countries: Object.keys(COUNTRIES).filter((country) => COUNTRIES[country]?.test(text)),
  };
}
