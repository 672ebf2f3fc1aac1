import type { z } from 'astro/zod';
import type { Located } from '../registry/read-list.ts';
import type { Registry } from '../registry/registry.ts';

/** A row with the location of the content that it comes from, for faults. */
export interface LocatedRow<Row> extends Located {
  row: Row;
}

/**
 * A table that is published as JSON and CSV. The Zod schema of its rows is also the source of the JSON Schema, the data dictionary
 * and the validation during the build.
 */
export interface DataSet<Row extends z.ZodObject = z.ZodObject> {
  /** Name of its files (`/data/statements.json`), and of its file in `src/data/`. */
  name: string;
  title: string;
  /** Description of a row, in one sentence. */
  about: string;
  /** True if the data set can be empty because its content is optional. */
  mayBeEmpty?: true;
  /** Schema of a row: fields in column order, each with a description. The first field identifies the row. */
  row: Row;
  /** Creates the rows from the registry. */
  createRows: (registry: Registry) => LocatedRow<z.output<Row>>[];
}

/** A value in a row. */
export type CellValue = string | number | boolean | null | readonly string[];

/** Infers the type of a data set, so that TypeScript checks its rows. */
export function defineDataSet<Row extends z.ZodObject>(set: DataSet<Row>): DataSet<Row> {
  return set;
}

/** Adds the same file to all rows, for data without line numbers. */
export function rowsFromFile<Row>(file: string, rows: readonly Row[]): LocatedRow<Row>[] {
  return rows.map((row) => ({ row, file, line: 1 }));
}
