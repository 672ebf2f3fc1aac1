import { z } from 'astro/zod';
import type { Registry } from '../registry/registry.ts';
import { href, origin } from '../site/address.ts';

/** Separates list items in a CSV cell. */
export const LIST_SEPARATOR = '|';

/** Text on one line, without leading or trailing space. */
export const textField = z.string().regex(/^\S(?:[^\r\n]*\S)?$/, 'text on one line');
/** A list whose items do not contain the separator. */
export const listField = (of: z.ZodString) => z.array(of);
/** An item of a list. */
export const listItemField = z.string().regex(/^[^|\r\n]+$/, `text on one line without ${LIST_SEPARATOR}`);
/** An id, key or slug. */
export const idField = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
/** A statement id with section sign. Without it, spreadsheets would read 10.10 as the number 10.1 or as a date. */
export const statementIdField = z.string().regex(/^§\d+\.\d+$/, 'a statement id such as §10.5');
/** An ISO date. */
export const dateField = z.iso.date();
/** An ISO date, or only its year or year and month. */
export const partialDateField = z
  .string()
  .regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'a date such as 2024, 2024-06 or 2024-06-30');
/** A nonnegative integer. */
export const countField = z.int().nonnegative();
/** A URL on this site. */
export const urlField = z.string().regex(/^(?:https?:\/\/[^/]+)?\/\S*$/, 'a URL on this site');
/** A locator in the source. */
export const locatorField = z.string().regex(/^¶[\d.,– ]+$/, 'a locator such as ¶2.1');

/** Returns the URL of a page or passage for use outside the site. It is absolute if the origin of the site is configured. */
export function publicUrl(path: string): string {
  return `${origin ?? ''}${href(path)}`;
}

/** Adds the section sign to a statement id: `10.5` → `§10.5`. */
export function withSectionSign(statement: string): string {
  return `§${statement}`;
}

/** Formats the ids of supporting content: statement ids with section sign, other ids and keys unchanged. */
export function supportIds({ statements }: Pick<Registry, 'statements'>, keys: readonly string[]): string[] {
  return keys.map((key) => (statements.has(key) ? withSectionSign(key) : key));
}
