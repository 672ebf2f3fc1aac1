import type { Fault } from '../syntax/faults.ts';
import type { AnyArticle } from '../registry/types.ts';
import type { Check } from './check.ts';

/** `order` is unique among operations and among the topics of a group, so that the sort order is defined. */
export const ordersUnique: Check = ({ topics, operations }) => [
  ...[...Map.groupBy(topics.values(), ({ group }) => group)].flatMap(([group, list]) =>
    duplicateOrderFaults(list, `topics of ${group}`),
  ),
  ...duplicateOrderFaults([...operations.values()], 'operations'),
];

function duplicateOrderFaults(list: readonly (AnyArticle & { order: number })[], where: string): Fault[] {
  const faults: Fault[] = [];
  const files = new Map<number, string>();
  for (const { order, file, lineOf } of list) {
    const other = files.get(order);
    if (other)
      faults.push({
        file,
        line: lineOf(['order']),
        problem: 'duplicate order',
        found: `order: ${order}, also in ${other}`,
        expected: `a number that is unique among the ${where}`,
        nearest: `order: ${Math.max(...list.map((article) => article.order)) + 1}`,
      });
    files.set(order, file);
  }
  return faults;
}
