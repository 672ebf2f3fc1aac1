import type { Entry } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';
import { MEMBERS, PLACES, type Position } from './geography.ts';

/** Something with a name on the map. */
export interface MapPoint {
  entry: Entry;
  /** What it is, in a line. */
  what: string;
  /** A mark stands there; undefined for what is drawn as an area or a line. */
  position: Position | undefined;
  /** Statements and sources it rests on. */
  keys: string[];
}

/** The statement that names the members. */
const NAMED = '0.3';
const BORDER = 'tajik-afghan-border-place';

/** The six members of July 2020, then border and places. */
export function mapPoints({ reference }: Registry): MapPoint[] {
  const entryOf = (id: string): Entry => {
    const entry = reference.entries.get(id);
    if (!entry) throw new Error(`the map shows ${id}, which is no entry`);
    return entry;
  };
  const members = [...MEMBERS.values()].map((id): MapPoint => ({
    entry: entryOf(id),
    what: 'Member in July 2020',
    position: undefined,
    keys: [NAMED],
  }));
  const positions: Record<string, Position | undefined> = { [BORDER]: undefined, ...PLACES };
  const places = Object.entries(positions).map(([id, position]): MapPoint => {
    const entry = entryOf(id);
    return { entry, what: entry.note ?? '', position, keys: entry.citations.map(({ key }) => key) };
  });
  return [...members, ...places];
}
