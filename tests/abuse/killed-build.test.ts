import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { restoreTarget } from '../../src/build/staging.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';
import { Random } from '../helpers/random.ts';
import { snapshot } from '../helpers/snapshot.ts';

const SEED = 1992;
/** Moments spread over a build, as parts of what it takes. */
const SPREAD = 6;
/** Moments of the swap: the last site has been moved aside, the new one has come, and what was moved aside is being deleted. */
const OF_SWAP = 4;

/** Loaded into a build, kills it right after so many of the renames and deletions that make the swap. */
const killer = (steps: number): string => `const fs = require('node:fs');
let begun = false;
let left = ${steps};
for (const name of ['rmSync', 'renameSync']) {
  const real = fs[name];
  fs[name] = (path, ...more) => {
    // With this the swap begins.
    begun ||= name === 'rmSync' && String(path).endsWith('dist.previous');
    real(path, ...more);
    if (begun && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
}
require('node:module').syncBuiltinESMExports();
`;

/** Waits for the end of a build, killing it after so many milliseconds; gives the signal by which it ended. */
async function killed(build: ReturnType<ProjectCopy['startBuild']>, after: number | undefined): Promise<string | null> {
  for (const stream of [build.stdout, build.stderr]) stream.resume();
  const timer = after === undefined ? undefined : setTimeout(() => build.kill('SIGKILL'), after);
  const signal = await new Promise<string | null>((done) => build.once('close', (_status, by) => done(by)));
  clearTimeout(timer);
  return signal;
}

test('a build killed at ten moments leaves the last good site or the whole new one, and the next is whole', async (context) => {
  const project = new ProjectCopy(context);
  for (const cache of ['share', 'compressed'])
    if (existsSync(`node_modules/.cache/${cache}`))
      cpSync(`node_modules/.cache/${cache}`, project.path(`node_modules/.cache/${cache}`), { recursive: true });
  const started = performance.now();
  assert.equal((await project.build()).status, 0);
  const length = performance.now() - started;
  const whole = snapshot(project.path('dist'));
  assert.ok(whole.size > 1000, String(whole.size));
  // The last good site differs from the new one, so that each of them is known by its bytes.
  const page = project.path('dist/index.html');
  writeFileSync(page, `${readFileSync(page, 'utf8')}<!-- last -->`);
  const last = project.path('last');
  cpSync(project.path('dist'), last, { recursive: true });
  const good = snapshot(last);
  assert.notDeepEqual(good, whole);

  const random = new Random(SEED);
  const kills = [
    ...Array.from({ length: SPREAD }, (_, i) => {
      const part = (i + random.next()) / SPREAD;
      return { at: `after ${Math.round(part * 100)} %`, wait: part * length, settings: {} };
    }),
    ...Array.from({ length: OF_SWAP }, (_, i) => {
      const script = project.path(`kill-${i + 1}.cjs`);
      writeFileSync(script, killer(i + 1));
      return {
        at: `after step ${i + 1} of the swap`,
        wait: undefined,
        settings: { NODE_OPTIONS: `--require=${script}` },
      };
    }),
  ];
  const ends: string[] = [];
  for (const { at, wait, settings } of kills)
    await context.test(at, async () => {
      let signal: string | null = null;
      // One that had ended before its moment is begun anew, and killed a little sooner.
      for (let share = 1; signal !== 'SIGKILL'; share *= 0.9) {
        for (const folder of ['dist', 'dist.previous']) rmSync(project.path(folder), { recursive: true, force: true });
        cpSync(last, project.path('dist'), { recursive: true });
        signal = await killed(project.startBuild(settings), wait === undefined ? undefined : wait * share);
        assert.ok(signal === 'SIGKILL' || wait !== undefined, 'the build has made no such step');
      }
      // What the next build does first of all: it brings the last site back, where it had just been moved aside.
      restoreTarget(project.path('dist'));
      const left = snapshot(project.path('dist'));
      const isNew = left.get('index.html') === whole.get('index.html');
      ends.push(isNew ? 'new' : 'last');
      assert.deepEqual(left, isNew ? whole : good);
    });
  // Kills during the swap were on both sides of it.
  assert.deepEqual(ends.slice(-OF_SWAP), ['last', 'last', 'new', 'new']);
  const { status, output } = await project.build();
  assert.equal(status, 0, output);
  assert.deepEqual(snapshot(project.path('dist')), whole);
  for (const rest of ['dist.next', 'dist.previous']) assert.ok(!existsSync(project.path(rest)), rest);
});
