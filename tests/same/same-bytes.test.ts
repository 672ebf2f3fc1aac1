import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ProjectCopy } from '../helpers/project-copy.ts';
import { assertSameFiles } from '../helpers/same-files.ts';

/**
 * Loaded into every Node of a build and its workers, moves the clock. Search index and share images are made by native code,
 * which reads the real clock; that differs between two builds anyway.
 */
const clock = (milliseconds: number): string => `const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...given) { given.length === 0 ? super(RealDate.now() + ${milliseconds}) : super(...given); }
  static now() { return RealDate.now() + ${milliseconds}; }
};`;

/** Days by which the second build is later, over the turn of a year at least. */
const LATER = 400;

test('two builds, in other folders, years, time zones and languages of the machine, are the same to the byte', (context) => {
  const built = [
    { TZ: 'Pacific/Kiritimati', LANG: 'C', LC_ALL: 'C', days: 0 },
    { TZ: 'America/Anchorage', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8', days: LATER },
  ].map(({ days, ...settings }) => {
    // Each draws its share images and compresses its pages anew: a copy has no cache.
    const project = new ProjectCopy(context);
    writeFileSync(project.path('clock.cjs'), clock(days * 86_400_000));
    const node = { NODE_OPTIONS: `--require=${project.path('clock.cjs')}` };
    const year = spawnSync(process.execPath, ['--print', 'new Date().getFullYear()'], {
      env: { ...process.env, ...node },
    });
    assert.equal(Number(year.stdout), new Date(Date.now() + days * 86_400_000).getFullYear());
    const { status, output } = project.run('build', { ...settings, ...node });
    assert.equal(status, 0, output);
    return project;
  });
  const [one, other] = built.map((project) => project.path('dist'));
  assert.ok(one && other);
  assertSameFiles(one, other, CONFIGURATION);
});

/** What is made beside the site. */
const CONFIGURATION = ['../dist-server/nginx-http.conf', '../dist-server/nginx-server.conf'];
