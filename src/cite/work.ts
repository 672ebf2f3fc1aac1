/** Who made a work: a person, whose names are told apart, or an organization. */
type Maker = { family: string; given: string } | { literal: string };

/** What a citation says of a page, a statement or the interview. Every format is made from this alone. */
export interface Work {
  /** Key in a bibliography, and name of its files: `port-docs-s-10-5`. */
  key: string;
  /** A page of this site, or the interview behind it. */
  kind: 'page' | 'interview';
  author: Maker;
  /** Who asked, for the interview. */
  interviewer?: string;
  title: string;
  /** The site it stands on. */
  container: string;
  /** Version of that site, where it has one. */
  version?: string;
  /** ISO day: last change of a page, publication of the interview. */
  date: string;
  /** Address, absolute; undefined where this copy of the site has none. */
  url: string | undefined;
  /** What the title does not say: whose words, of what day. */
  note: string;
}

/** A run of a citation as text. */
export interface Run {
  text: string;
  italic?: true;
}

/** A citation without its italics. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
