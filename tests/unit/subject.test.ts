import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { getRegistry } from '../../src/load/current.ts';
import { SITE } from '../../src/registry/site.ts';

/** Proper names: more than one word, or a capital letter and no everyday word of the engine. */
const { reference } = getRegistry();
const NAMES = [
  SITE.name,
  SITE.key,
  SITE.interview.agency,
  SITE.interview.speakers.interviewee.name,
  SITE.interview.speakers.interviewee.family,
  ...[...reference.entries.values()].flatMap(({ name, acronym, russian, sourceWords }) => [
    name,
    acronym,
    russian,
    ...sourceWords,
  ]),
].filter((name) => name !== undefined);

test('the engine names nothing of the subject', () => {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${NAMES.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const found = globSync('src/**/*.{ts,astro,css}').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(pattern)].map(([name]) => `${file}: ${name}`),
  );
  assert.deepEqual(found, []);
});
