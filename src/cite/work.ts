/** Author: a person with family and given name, or an organization. */
type Author = { family: string; given: string } | { literal: string };

/** The data of a citation, used by all styles and formats. */
export interface Work {
  /** Bibliography key and base name of its files: `port-docs-s-10-5`. */
  key: string;
  /** A page of this site (also of a statement), or the interview. */
  kind: 'page' | 'interview';
  author: Author;
  /** Interviewer, only for the interview. */
  interviewer?: string;
  title: string;
  /** Title of the website. */
  container: string;
  /** Version of the website, if it has one. */
  version?: string;
  /** ISO date of the last change to a page, or of the publication of the interview. */
  date: string;
  /** Absolute URL; undefined if the origin of the site is not configured. */
  url: string | undefined;
  /** Note on speaker and date of the content. */
  note: string;
}

/** A part of a citation with the same text style. */
export interface TextRun {
  text: string;
  italic?: true;
}

/** Returns a citation as plain text. */
export function formatPlainText(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
