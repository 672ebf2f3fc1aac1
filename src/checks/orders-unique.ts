import type { Fault } from '../syntax/faults.ts';
import type { AnyArticle } from '../registry/types.ts';
import type { Check } from './check.ts';

/** Topics of one group, and operations, each have a place of their own in the list: of two with one place, the file names would decide. */
export const ordersUnique: Check = ({ topics, operations }) => [
  ...[...Map.groupBy(topics.values(), ({ group }) => group)].flatMap(([group, list]) =>
    faultsIn(list, `topics of ${group}`),
  ),
  ...faultsIn([...operations.values()], 'operations'),
];

function faultsIn(list: readonly (AnyArticle & { order: number })[], where: string): Fault[] {
  const faults: Fault[] = [];
  const files = new Map<number, string>();
  for (const { order, file, lineOf } of list) {
    const other = files.get(order);
    if (other)
      faults.push({
        file,
        line: lineOf(['order']),
        problem: 'duplicate order',
        found: `order: ${order}, as in ${other}`,
        expected: `a number that no other of the ${where} has`,
        nearest: `order: ${Math.max(...list.map((article) => article.order)) + 1}`,
      });
    files.set(order, file);
  }
  return faults;
}
