import { stringify } from 'csv-stringify/sync';
import type { Value } from './data-set.ts';
import { SEPARATOR } from './fields.ts';

/**
 * What a spreadsheet would run as a formula, or turn into a day (a bare month): such a cell gets an apostrophe before it. So does
 * one that begins with an apostrophe, and taking one away gives every cell back as it was.
 */
const GUARDED = /^(?:['=+\-@\t\r\n＝＋－＠]|\d{4}-\d\d$)/;

/** Rows as CSV (RFC 4180, in UTF-8 with byte order mark), the fields in the order of `columns`. */
export function toCsv(rows: readonly Record<string, Value>[], columns: readonly string[]): string {
  const records = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)));
  return stringify([columns, ...records], {
    bom: true,
    record_delimiter: 'windows',
    // The library itself quotes only the two together.
    quoted_match: /[\r\n]/,
  });
}

function cellOf(value: Value): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.join(SEPARATOR) : String(value);
  return GUARDED.test(text) && typeof value !== 'number' ? `'${text}` : text;
}
