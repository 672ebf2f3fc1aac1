import type { z } from 'astro/zod';
import { type Fault, throwIfFaults } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';
import type { DataSet } from './data-set.ts';

/** The rows of a set. @throws ContentError where one breaks the description of the set */
export function rowsOf<Row extends z.ZodObject>(set: DataSet<Row>, registry: Registry): z.output<Row>[] {
  throwIfFaults(faultsIn(set, registry));
  return set.draw(registry).map(({ row }) => row);
}

/** Every way in which the rows of a set break its description; none may leave the site so. */
export function faultsIn<Row extends z.ZodObject>(
  { name, row: schema, draw, mayBeEmpty }: DataSet<Row>,
  registry: Registry,
): Fault[] {
  const drawn = draw(registry);
  if (drawn.length === 0 && !mayBeEmpty)
    return [
      {
        file: `src/data/${name}.ts`,
        line: 1,
        problem: 'empty data set',
        found: `nothing in ${name}.json`,
        expected: 'at least one row',
        nearest: 'restore the content it is made from, or take the set out of src/data/sets.ts',
      },
    ];
  return drawn.flatMap(({ row, file, line }) => {
    const issues = schema.safeParse(row).error?.issues ?? [];
    const [named] = Object.values(row);
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
        found: `${name}.json, row ${String(named)}, ${field}: ${JSON.stringify(value)}`,
        expected: issue.message.replace(/^Invalid (?:input|string): /, ''),
        nearest: `mend this record, or what src/data/${name}.ts says of ${field}`,
      };
    });
  });
}
