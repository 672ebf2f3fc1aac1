import { z } from 'astro/zod';
import type { Registry } from '../registry/registry.ts';
import { href, origin } from '../site/address.ts';

/** What stands between the parts of a list in a cell. */
export const SEPARATOR = '|';

/** Text on one line, without space at its ends. */
export const text = z.string().regex(/^\S(?:[^\r\n]*\S)?$/, 'text on one line');
/** A list that one cell can hold, since no part of it holds the separator. */
export const list = (of: z.ZodString) => z.array(of);
/** A text in a list. */
export const part = z.string().regex(/^[^|\r\n]+$/, `text on one line without ${SEPARATOR}`);
/** An id or a key. */
export const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'lower-case letters, digits and hyphens');
/** A statement as the site writes it. Without the mark, spreadsheets would take 10.10 for the number 10.1, or for a day. */
export const statementId = z.string().regex(/^§\d+\.\d+$/, 'a statement, as §10.5');
export const day = z.iso.date();
/** A day, or a month or year where no more is known. */
export const partDate = z.string().regex(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/, 'a date as 2024, 2024-06 or 2024-06-30');
export const count = z.int().nonnegative();
/** An address of this site. */
export const place = z.string().regex(/^(?:https?:\/\/[^/]+)?\/\S*$/, 'an address of this site');
export const locator = z.string().regex(/^¶[\d.,– ]+$/, 'a place in the source, as ¶2.1');

/** The address of a page or passage as it leaves the site: absolute where the site's own address is known. */
export function addressOf(path: string): string {
  return `${origin ?? ''}${href(path)}`;
}

/** `10.5` → `§10.5` */
export function markOf(statement: string): string {
  return `§${statement}`;
}

/** What a row rests on: a statement with its mark; the id of a later fact or an entry, or the key of a source, as it is. */
export function supportOf({ statements }: Pick<Registry, 'statements'>, keys: readonly string[]): string[] {
  return keys.map((key) => (statements.has(key) ? markOf(key) : key));
}
