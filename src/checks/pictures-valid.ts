import { type Fault, nearest } from '../syntax/faults.ts';
import { pictureFile } from '../registry/pictures.ts';
import type { PictureData } from '../registry/picture-schemas.ts';
import type { Registry } from '../registry/registry.ts';
import type { Check } from './check.ts';

/** A key that a picture uses, with its path in the picture's file. */
type Use = [key: string, picture: keyof PictureData, path: PropertyKey[]];

/** Pictures refer only to existing entries, statements, facts, events and sources. */
export const picturesValid: Check = (registry) => {
  const { reference, statements, since, sources } = registry;
  const entries = new Set(reference.entries.keys());
  const supports = new Set([
    ...statements.keys(),
    ...since.facts.keys(),
    ...sources.keys(),
    ...reference.events.map(({ id }) => id),
  ]);
  return [
    ...unknownKeyFaults(
      entryUses(registry),
      entries,
      'unknown entry in a picture',
      'an entry of content/reference/',
      registry,
    ),
    ...unknownKeyFaults(
      supportUses(registry),
      supports,
      'unknown source in a picture',
      'a statement, later fact, event or source',
      registry,
    ),
  ];
};

function entryUses({ pictures: { map, bodies, cooperation } }: Registry): Use[] {
  return [
    ...Object.keys(map?.members ?? {}).map((id): Use => [id, 'map', ['members', id]]),
    ...(map?.places ?? []).map(({ entry }, i): Use => [entry, 'map', ['places', i, 'entry']]),
    ...(map?.frontier ? [[map.frontier.entry, 'map', ['frontier', 'entry']] satisfies Use] : []),
    ...(bodies?.bodies ?? []).map(({ entry }, i): Use => [entry, 'bodies', ['bodies', i, 'entry']]),
    ...(bodies?.ties ?? []).flatMap(({ from, to }, i): Use[] => [
      [from, 'bodies', ['ties', i, 'from']],
      [to, 'bodies', ['ties', i, 'to']],
    ]),
    ...(cooperation?.ties ?? []).map(({ organization }, i): Use => [
      organization,
      'cooperation',
      ['ties', i, 'organization'],
    ]),
  ];
}

function supportUses({ pictures: { map, bodies, cooperation, timeline } }: Registry): Use[] {
  return [
    ...(map ? [[map.membersFrom, 'map', ['membersFrom']] satisfies Use] : []),
    ...(bodies?.ties ?? []).flatMap(({ keys }, i) =>
      keys.map((key, k): Use => [key, 'bodies', ['ties', i, 'keys', k]]),
    ),
    ...(cooperation?.ties ?? []).flatMap(({ statements }, i) =>
      statements.map((key, k): Use => [key, 'cooperation', ['ties', i, 'statements', k]]),
    ),
    ...(timeline?.states ?? []).flatMap(({ steps }, i) =>
      steps.map(({ fact }, k): Use => [fact, 'timeline', ['states', i, 'steps', k, 'fact']]),
    ),
    ...(timeline?.plans ?? []).flatMap(({ bars }, i) =>
      bars.map(({ key }, k): Use => [key, 'timeline', ['plans', i, 'bars', k, 'key']]),
    ),
    ...(timeline?.marks ?? []).map(({ key }, i): Use => [key, 'timeline', ['marks', i, 'key']]),
  ];
}

function unknownKeyFaults(
  uses: readonly Use[],
  known: ReadonlySet<string>,
  problem: string,
  expected: string,
  { pictures }: Registry,
): Fault[] {
  return uses
    .filter(([name]) => !known.has(name))
    .map(([name, picture, path]) => ({
      file: pictureFile(picture),
      line: pictures.lineOf[picture]?.(path) ?? 1,
      problem,
      found: name,
      expected,
      nearest: nearest(name, [...known]),
    }));
}
