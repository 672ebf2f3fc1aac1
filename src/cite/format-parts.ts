import { titleCase } from './title-case.ts';
import type { Work } from './work.ts';

const MONTH_FORMAT = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** Splits the date of a work into year, name of the month and day. */
export function dateParts({ date }: Work): { year: string; month: string; day: string } {
  const [year = '', , day = ''] = date.split('-');
  return { year, month: MONTH_FORMAT.format(new Date(`${date}T00:00:00Z`)), day: String(Number(day)) };
}

/** Returns the title of the site with its version, because the styles have no separate field for the version of a website. */
export function versionedTitle({ container, version }: Work): string {
  return titleCase(version === undefined ? container : `${container}, version ${version}`);
}

/** Adds a period, unless the text already ends with a punctuation mark. */
export function endWithPeriod(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** Replaces straight apostrophes with typographic ones. */
export function typographicTitle(title: string): string {
  return title.replaceAll("'", '’');
}

/** Puts a title in double quotation marks, with single ones inside and the period before the closing mark. */
export function quotedTitle(title: string): string {
  return `“${endWithPeriod(titleCase(typographicTitle(title)).replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}

/**
 * Formats the author, with the family name first.
 *
 * @param given formats the given name
 */
export function formatAuthor({ author: maker }: Work, given: (name: string) => string): string {
  return 'literal' in maker ? maker.literal : `${maker.family}, ${given(maker.given)}`;
}
