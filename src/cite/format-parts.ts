import { titleCase } from './title-case.ts';
import type { Work } from './work.ts';

const NAMES = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** Year, month by name and day of an ISO day. */
export function dayOf({ date }: Work): { year: string; month: string; day: string } {
  const [year = '', , day = ''] = date.split('-');
  return { year, month: NAMES.format(new Date(`${date}T00:00:00Z`)), day: String(Number(day)) };
}

/** The site with its version: styles have no place of their own for the version of a website. */
export function edition({ container, version }: Work): string {
  return titleCase(version === undefined ? container : `${container}, version ${version}`);
}

/** A text that ends in a full stop, unless it ends in a mark that stands for one. */
export function closed(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** A title with the apostrophes of print. */
export function printed(title: string): string {
  return title.replaceAll("'", '’');
}

/** A title inside quotation marks, those within it made single, the full stop before the last. */
export function quoted(title: string): string {
  return `“${closed(titleCase(printed(title)).replaceAll('“', '‘').replaceAll('”', '’'))}”`;
}

/** The author, last name first; `given` says how first names are written. */
export function author({ author: maker }: Work, given: (name: string) => string): string {
  return 'literal' in maker ? maker.literal : `${maker.family}, ${given(maker.given)}`;
}
