import type { z } from 'astro/zod';
import type { Placed } from '../registry/read-list.ts';
import type { Registry } from '../registry/registry.ts';

/** A row with the place of what it was made from, so that a fault in it names what to mend. */
export interface Drawn<Row> extends Placed {
  row: Row;
}

/**
 * A table that leaves the site as JSON and CSV. The Zod description of its row is the only one: JSON Schema, dictionary and
 * the check at build are made from it. A value is text, a number, true or false, null or a list of texts.
 */
export interface DataSet<Row extends z.ZodObject = z.ZodObject> {
  /** Name of its files: `/data/statements.json`. */
  name: string;
  title: string;
  /** What a row is, in a sentence. */
  about: string;
  /** True where a subject may have nothing of the kind: no map, no later facts. */
  mayBeEmpty?: true;
  /** Fields in the order of the columns, the first names the row; each with what it means. */
  row: Row;
  draw: (registry: Registry) => Drawn<z.output<Row>>[];
}

/** A value of a row. */
export type Value = string | number | boolean | null | readonly string[];

/** Gives a set its type: rows that do not fit their description are told apart while writing. */
export function dataSet<Row extends z.ZodObject>(set: DataSet<Row>): DataSet<Row> {
  return set;
}

/** Rows of one file of the code, for what pictures hold besides the registry. */
export function drawnIn<Row>(file: string, rows: readonly Row[]): Drawn<Row>[] {
  return rows.map((row) => ({ row, file, line: 1 }));
}
