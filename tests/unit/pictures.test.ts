import { CHECKED_TO } from '../../src/registry/site.ts';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { geoContains } from 'd3-geo';
import { marks, memberships, plans, yearOf } from '../../src/pictures/chronology.ts';
import { country, enlargement, overview } from '../../src/pictures/geography.ts';
import { exchangesAndTopics } from '../../src/pictures/joins.ts';
import { supportOf } from '../../src/pictures/support.ts';
import { getRegistry } from '../../src/load/current.ts';

const SIMFEROPOL: [number, number] = [34.1, 44.95];
const registry = getRegistry();
const { map, bodies } = registry.pictures;
assert.ok(map && bodies);
const MEMBERS = Object.keys(map.members);
const PLACES = Object.fromEntries(map.places.map(({ entry, east, north }) => [entry, [east, north] as const]));
const place = (name: string): readonly [number, number] => PLACES[name] ?? [Number.NaN, Number.NaN];
const folder = new URL('../../src/pictures/', import.meta.url);
const sheet = readFileSync(new URL('../../src/styles/pictures.css', import.meta.url), 'utf8');
const panels = {
  overview: overview(map, 420, 264),
  enlargement: enlargement(map, 420, 272),
};

/** The box around the longest ring of a path. */
function boxOfLongest(path: string): { left: number; right: number } {
  const rings = path.split('M').slice(1);
  const longest = rings.reduce((best, ring) => (ring.length > best.length ? ring : best), '');
  const [start = '', steps = ''] = longest.split('l');
  const xs = [Number.parseInt(start, 10)];
  (steps.match(/-?\d+/g) ?? []).forEach((step, i) => {
    if (i % 2 === 0) xs.push((xs.at(-1) ?? 0) + Number(step));
  });
  return { left: Math.min(...xs), right: Math.max(...xs) };
}

for (const detail of ['110m', '50m'] as const) {
  test(`on the ${detail} map Simferopol lies in Ukraine and not in Russia`, () => {
    assert.equal(geoContains(country('804', detail), SIMFEROPOL), true);
    assert.equal(geoContains(country('643', detail), SIMFEROPOL), false);
  });

  test(`on the ${detail} map each place lies in the country its entry names`, () => {
    const homes = { moscow: '643', almaty: '398', shurobad: '762', alai: '417' };
    for (const [name, id] of Object.entries(homes)) {
      const [east, north] = place(name);
      assert.equal(geoContains(country(id, detail), [east, north]), true, `${name} in ${id}`);
    }
  });
}

test('the members on the map are those of the statement', () => {
  const text = registry.statements.get('0.3')?.text ?? '';
  for (const id of MEMBERS) assert.ok(text.includes(registry.reference.entries.get(id)?.name ?? '?'), id);
});

test('the mainland of the members is one area, from west of Moscow to east of the 180th meridian', () => {
  const { left, right } = boxOfLongest(panels.overview.members);
  const [moscow, yakutsk, chukotka] = [place('moscow'), [130, 62] as const, [-172, 65.5] as const].map(
    (where) => panels.overview.at(where).x,
  ) as [number, number, number];
  assert.ok(left < moscow && moscow < yakutsk && yakutsk < chukotka && chukotka <= right);
});

for (const [name, panel] of Object.entries(panels)) {
  test(`paths of the ${name} hold whole numbers and nothing else`, () => {
    for (const path of [panel.land, panel.members, panel.inner, panel.outer, panel.frontier])
      assert.match(path, /^(?:M-?\d+[ -]\d+l[\d -]+z?)*$/);
  });
}

test('the paths of the map leave its markup below eight kilobytes', () => {
  const { overview: all, enlargement: part } = panels;
  const drawn = [all.land, all.members, all.inner, all.outer, all.frontier];
  const enlarged = [part.members, part.inner, part.outer, part.frontier];
  // Labels, marks and the description take about two thousand bytes.
  assert.ok([...drawn, ...enlarged].join('').length < 5_800);
});

test('every place of a panel lies inside it', () => {
  const inside = ({ x, y }: { x: number; y: number }, { width, height }: { width: number; height: number }): boolean =>
    x > 0 && x < width && y > 0 && y < height;
  assert.ok(inside(panels.overview.at(place('moscow')), panels.overview));
  for (const name of ['almaty', 'alai', 'shurobad'])
    assert.ok(inside(panels.enlargement.at(place(name)), panels.enlargement));
});

test('membership is read from the facts: Uzbekistan has two stretches, and Armenia a frozen end', () => {
  const rows = memberships(registry, CHECKED_TO);
  const kinds = (name: string) => rows.find((row) => row.name === name)?.bars.map(({ kind }) => kind);
  assert.deepEqual(kinds('Uzbekistan'), ['solid', 'solid']);
  assert.deepEqual(kinds('Armenia'), ['solid', 'frozen']);
  assert.deepEqual(kinds('Belarus'), ['solid']);
  assert.equal(rows.filter(({ bars }) => bars.at(-1)?.to === yearOf(CHECKED_TO)).length, MEMBERS.length);
});

test('a bare year stands at its middle, a day where it falls', () => {
  assert.equal(yearOf('1993'), 1993.5);
  assert.ok(yearOf('2020-07-16') > 2020.5 && yearOf('2020-07-16') < 2020.6);
});

test('plans follow each other by the years of their texts', () => {
  const [strategies] = plans(registry);
  assert.deepEqual(
    strategies?.bars.map(({ from }) => from),
    [2015, 2021, 2026],
  );
});

test('marks of the interview and of other sources are told apart', () => {
  const told = marks(registry).filter(({ fromInterview }) => fromInterview);
  assert.deepEqual(
    told.map(({ at }) => Math.floor(at)),
    [2000, 2003, 2011],
  );
});

test('every row of the timeline rests on something of the registry', () => {
  const rows = [...memberships(registry, CHECKED_TO), ...plans(registry), ...marks(registry)];
  for (const key of rows.flatMap((row) => row.keys)) assert.match(supportOf(key).path, /^\//);
});

test('a tie told by the interview rests on statements, any other on none', () => {
  for (const { interview: told, keys, words } of bodies.ties)
    assert.ok(
      keys.every((key) => registry.statements.has(key) === told),
      words.join(' '),
    );
});

test('each exchange and each topic has a curve, and none stands for nothing', () => {
  const { exchanges, topics, joins } = exchangesAndTopics(registry);
  assert.equal(topics.length, registry.topics.size);
  assert.equal(new Set(joins.map(({ exchange }) => exchange)).size, exchanges.length);
  assert.equal(new Set(joins.map(({ topic }) => topic)).size, topics.length);
  assert.ok(joins.every(({ count }) => count > 0));
});

test('no picture sets a color or a style in its markup', () => {
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.astro')))
    assert.doesNotMatch(readFileSync(new URL(name, folder), 'utf8'), /\s(?:style|fill|stroke|color)=/, name);
});

test('the sheet of the pictures takes its colors from the tokens', () => {
  assert.doesNotMatch(sheet, /#[\da-f]{3,8}\b|\brgba?\(/i);
});
