import type { Entry } from '../registry/reference.ts';
import type { Registry } from '../registry/registry.ts';
import type { Position } from './geography.ts';

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

/** The members, then border and places; none where there is no map. */
export function mapPoints({ pictures: { map }, reference }: Registry): MapPoint[] {
  if (!map) return [];
  const entryOf = (id: string): Entry => {
    const entry = reference.entries.get(id);
    if (!entry) throw new Error(`the map shows ${id}, which is no entry`);
    return entry;
  };
  const place = (id: string, position: Position | undefined): MapPoint => {
    const entry = entryOf(id);
    return { entry, what: entry.note ?? '', position, keys: entry.citations.map(({ key }) => key) };
  };
  const members = Object.keys(map.members).map((id): MapPoint => ({
    entry: entryOf(id),
    what: map.memberNote,
    position: undefined,
    keys: [map.membersFrom],
  }));
  return [
    ...members,
    ...(map.frontier ? [place(map.frontier.entry, undefined)] : []),
    ...map.places.map(({ entry, east, north }) => place(entry, [east, north])),
  ];
}
