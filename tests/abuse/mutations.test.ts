import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { test } from 'node:test';
import { ProjectCopy } from '../helpers/project-copy.ts';
import { Random } from '../helpers/random.ts';
import { snapshot } from '../helpers/snapshot.ts';
import { mutate } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

/** Chooses where in the content each mutation strikes. */
const SEED = 2020;
/** How many builds run at once. */
const AT_ONCE = 2;

interface Told {
  file: string;
  line: number;
  problem: string;
  nearest: string;
}

/** The faults that a build has printed. */
function faultsIn(output: string): Told[] {
  const FAULT = /(\S.*?):(\d+) {2}(\S.*)\n +found .*\n +expected .*\n +nearest +(\S.*)/g;
  return [...output.matchAll(FAULT)].map(([, file = '', line = '', problem = '', nearest = '']) => ({
    file,
    line: Number(line),
    problem,
    nearest,
  }));
}

test('each fault in the content ends the build, is named with file, line and what to write, and leaves the last good site', async (context) => {
  const good = snapshot('dist');
  const kinds = new Set(MUTATIONS.map(({ kind }) => kind));
  assert.ok(MUTATIONS.length >= 60 && kinds.size >= 18, `${MUTATIONS.length} of ${kinds.size} kinds`);
  const waiting = [...MUTATIONS.entries()];
  // Each worker has a copy of its own, in which one mutation after the other is made and undone.
  const worker = async (): Promise<void> => {
    const project = new ProjectCopy(context);
    cpSync('dist', project.path('dist'), { recursive: true });
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [i, mutation] = next;
      await context.test(`${mutation.kind}: ${mutation.what}`, async () => {
        const { file, line, nearest, undo } = mutate(project.root, mutation, new Random(SEED + i));
        const { status, output } = await project.build();
        undo();
        assert.equal(status, 1, output);
        const faults = faultsIn(output);
        const fault = faults.find(
          (told) => told.file === file && told.line === line && told.problem === mutation.problem,
        );
        assert.ok(fault, `no “${mutation.problem}” at ${file}:${line} in: ${output}`);
        assert.ok(fault.nearest.includes(nearest), `nearest: ${fault.nearest}, not ${nearest}`);
        assert.deepEqual(snapshot(project.path('dist')), good);
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
});
