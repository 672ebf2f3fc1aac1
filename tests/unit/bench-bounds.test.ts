import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Figures, emptyFigures, type SiteFigures } from '../../benchmarks/figures.ts';
import { checkBounds } from '../../benchmarks/bounds.ts';

const audit = { scores: [100, 100, 100, 100], lcp: 900, tbt: 0, cls: 0, findings: [] };

/** Figures of a site, each at the bound it is to hold or to set. */
function site(
  name: string,
  kilobytes: number,
  first: number,
  warm: number,
  seconds: number,
  megabytes: number,
): SiteFigures {
  return {
    ...emptyFigures(name, ''),
    build: { seconds: [seconds], megabytes: [megabytes] },
    load: { kilobytes: [kilobytes], requests: [4], fontKilobytes: [0] },
    firstSearch: { kilobytes: [first], requests: [20] },
    warm: Array<number>(50).fill(warm),
    audits: { home: [audit], topic: [audit], question: [audit], search: [audit] },
  };
}

const figures = (): Figures => ({
  pages: 1000,
  own: site('this site', 20, 100, 50, 20, 1500),
  starlight: site('Starlight', 40, 101, 250, 15, 900),
  bare: site('bare Astro', 5, 90, 200, 10, 1000),
});

/** Names of the measures that figures do not hold. */
const broken = (changed: Figures): string[] =>
  checkBounds(changed)
    .filter(({ holds }) => !holds)
    .map(({ name }) => name);

test('figures that stand at their bounds hold every measure', () => {
  assert.deepEqual(broken(figures()), []);
  assert.equal(checkBounds(figures()).length, 14);
});

test('each figure beyond its bound breaks its own measure', () => {
  const cases: [change: (all: Figures) => unknown, names: string[]][] = [
    [({ own }) => (own.load.kilobytes = [20.1]), ['first load of a topic, kB']],
    [({ own }) => (own.firstSearch.kilobytes = [101]), ['first load of a topic and first search, kB']],
    [({ own }) => own.warm.fill(50.1), ['warm search, ms', 'warm search compared with Starlight, ms']],
    [({ starlight }) => starlight.warm.fill(249), ['warm search compared with Starlight, ms']],
    [({ own }) => own.warm.pop(), ['warm search, ms']],
    [({ own }) => (own.audits.topic = [{ ...audit, scores: [100, 99, 100, 100] }]), ['Lighthouse, topic']],
    [({ own }) => (own.audits.search = [{ ...audit, lcp: 901 }]), ['LCP, search, ms']],
    [({ own }) => (own.build.seconds = [20.1]), ['whole build of 1000 pages, s']],
    [({ own }) => (own.build.megabytes = [1501]), ['peak memory of the build, MB']],
  ];
  for (const [change, names] of cases) {
    const changed = figures();
    change(changed);
    assert.deepEqual(broken(changed), names);
  }
});

test('the median decides, not the best or worst run', () => {
  const changed = figures();
  changed.own.build.seconds = [5, 20, 60];
  assert.deepEqual(broken(changed), []);
  changed.own.build.seconds = [5, 21, 22];
  assert.deepEqual(broken(changed), ['whole build of 1000 pages, s']);
});

test('what was not measured holds nothing', () => {
  const changed = figures();
  changed.own.build.megabytes = [Number.NaN];
  changed.own.warm = [];
  changed.own.audits.home = [];
  assert.deepEqual(broken(changed), [
    'warm search, ms',
    'warm search compared with Starlight, ms',
    'Lighthouse, home',
    'LCP, home, ms',
    'peak memory of the build, MB',
  ]);
});
