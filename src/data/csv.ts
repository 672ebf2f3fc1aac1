import { stringify } from 'csv-stringify/sync';
import type { CellValue } from './data-set.ts';
import { LIST_SEPARATOR } from './fields.ts';

/**
 * Cells that a spreadsheet would run as a formula or convert to a date (`2020-07`). They get a leading apostrophe. Cells that
 * start with an apostrophe get one too, so that removing one restores the original.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const UNSAFE_CELL = /^(?:['=+\-@\t\r\n＝＋－＠]|\d{4}-\d\d$)/;

/** Formats rows as CSV (RFC 4180) in UTF-8 with byte order mark, with fields in the order of `columns`. */
export function toCsv(rows: readonly Record<string, CellValue>[], columns: readonly string[]): string {
  const records = rows.map((row) => columns.map((column) => formatCell(row[column] ?? null)));
  return stringify([columns, ...records], {
    bom: true,
    record_delimiter: 'windows',
    // By default the library quotes only CRLF, not single CR or LF.
    quoted_match: /[\r\n]/,
  });
}

function formatCell(value: CellValue): string {
  if (value === null) return '';
  const text = Array.isArray(value) ? value.join(LIST_SEPARATOR) : String(value);
  return UNSAFE_CELL.test(text) && typeof value !== 'number' ? `'${text}` : text;
}
