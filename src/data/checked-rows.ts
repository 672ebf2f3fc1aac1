import type { z } from 'astro/zod';
import { type Fault, throwIfFaults } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';
import type { DataSet } from './data-set.ts';

/**
 * Creates the rows of a data set.
 *
 * @throws ContentError if a row does not match the schema
 */
export function checkedRows<Row extends z.ZodObject>(set: DataSet<Row>, registry: Registry): z.output<Row>[] {
  throwIfFaults(dataSetFaults(set, registry));
  return set.createRows(registry).map(({ row }) => row);
}

/** Validates the rows of a data set against its schema and returns the faults. */
export function dataSetFaults<Row extends z.ZodObject>(
  { name, row: schema, createRows, mayBeEmpty }: DataSet<Row>,
  registry: Registry,
): Fault[] {
  const rows = createRows(registry);
  if (rows.length === 0 && !mayBeEmpty)
    return [
      {
        file: `src/data/${name}.ts`,
        line: 1,
        problem: 'empty data set',
        found: `nothing in ${name}.json`,
        expected: 'at least one row',
        nearest: 'restore the content of the data set, or remove it from src/data/sets.ts',
      },
    ];
  return rows.flatMap(({ row, file, line }) => {
    const issues = schema.safeParse(row).error?.issues ?? [];
    const [rowId] = Object.values(row);
    return issues.map((issue) => {
      const field = issue.path.join('.');
      const value = issue.path.reduce<unknown>(
        (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
        row,
      );
      return {
        file,
        line,
        problem: 'invalid data',
        found: `${name}.json, row ${String(rowId)}, ${field}: ${JSON.stringify(value)}`,
        expected: issue.message.replace(/^Invalid (?:input|string): /, ''),
        nearest: `correct this record, or the schema of ${field} in src/data/${name}.ts`,
      };
    });
  });
}
