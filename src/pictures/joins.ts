import type { Registry } from '../registry/registry.ts';
import type { Exchange, Topic } from '../registry/types.ts';

/** A topic cites an exchange. */
export interface Join {
  exchange: Exchange;
  topic: Topic;
  /** How many of its statements. */
  count: number;
}

/** How heavy a curve is, by how many statements it stands for. */
export const WEIGHTS = [
  { name: 'few', least: 1, below: 3 },
  { name: 'some', least: 3, below: 6 },
  { name: 'many', least: 6, below: Number.POSITIVE_INFINITY },
] as const;

/** Exchanges in their order, topics by the mean of the exchanges they cite, and who cites whom. */
export function exchangesAndTopics({ exchanges, topics }: Registry): {
  exchanges: Exchange[];
  topics: Topic[];
  joins: Join[];
} {
  const joins = exchanges.flatMap((exchange) =>
    [...topics.values()]
      .map((topic) => ({ exchange, topic, count: citedOf(exchange, topic) }))
      .filter(({ count }) => count > 0),
  );
  const placeOf = (topic: Topic): number => {
    const own = joins.filter((join) => join.topic === topic);
    const weight = (power: 0 | 1): number =>
      own.reduce((sum, { exchange, count }) => sum + count * exchange.number ** power, 0);
    return weight(1) / weight(0);
  };
  const order = [...topics.values()].sort((a, b) => placeOf(a) - placeOf(b));
  joins.sort((a, b) => a.exchange.number - b.exchange.number || order.indexOf(a.topic) - order.indexOf(b.topic));
  return { exchanges, topics: order, joins };
}

function citedOf(exchange: Exchange, topic: Topic): number {
  return exchange.statements.filter(({ id }) => topic.citations.some(({ key }) => key === id)).length;
}
