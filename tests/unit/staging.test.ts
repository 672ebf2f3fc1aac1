import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { prepareStaging, publishStaging, restoreTarget } from '../../src/build/staging.ts';

function target(context: TestContext): string {
  const parent = mkdtempSync(join(tmpdir(), 'csto-staging-'));
  context.after(() => rmSync(parent, { recursive: true }));
  const dist = join(parent, 'dist');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), 'good');
  return dist;
}

test('the last good site stands until the next one is complete', (context) => {
  const dist = target(context);
  const staging = prepareStaging(dist);
  writeFileSync(join(staging, 'index.html'), 'next');
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'good');
  publishStaging(staging, dist);
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'next');
  assert.ok(!existsSync(staging));
});

test('what a killed build left behind does not get into the next one', (context) => {
  const dist = target(context);
  writeFileSync(join(prepareStaging(dist), 'stale.html'), 'half');
  publishStaging(prepareStaging(dist), dist);
  assert.ok(!existsSync(join(dist, 'stale.html')));
});

test('a kill between the two renames loses nothing', (context) => {
  const dist = target(context);
  renameSync(dist, `${dist}.previous`);
  restoreTarget(dist);
  assert.equal(readFileSync(join(dist, 'index.html'), 'utf8'), 'good');
});
