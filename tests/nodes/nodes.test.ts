import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { test } from 'node:test';
import { ProjectCopy } from '../helpers/project-copy.ts';
import { assertSameFiles } from '../helpers/same-files.ts';
import { findNode } from './find-node.ts';

/** What the tests read beside what a build needs. */
const READ_BY_TESTS = ['.github', 'README.md', 'benchmarks', 'docs', 'package-lock.json', 'tests'];

/** Runs a Node in a folder until it ends, children that only say “node” in the same one. */
async function run(
  node: string,
  cwd: string,
  parameters: string[],
): Promise<{ status: number | null; output: string }> {
  const { NODE_TEST_CONTEXT: _, ...settings } = process.env;
  const env = { ...settings, FORCE_COLOR: '0', PATH: [dirname(node), process.env['PATH']].join(delimiter) };
  const child = spawn(node, parameters, { cwd, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
  return new Promise((done) => child.once('close', (status) => done({ status, output })));
}

test('Node 22 and Node 24 pass the tests of units, build the same bytes, and pass the tests of what they built', async (context) => {
  const nodes = [22, 24].map((major) => ({ major, node: findNode(major) }));
  const copies = await Promise.all(
    nodes.map(async ({ major, node }) => {
      const copy = new ProjectCopy(context, READ_BY_TESTS);
      const build = await run(node, copy.root, ['node_modules/astro/bin/astro.mjs', 'build']);
      assert.equal(build.status, 0, `Node ${major}: ${build.output}`);
      const files = globSync('tests/{unit,site}/*.test.ts');
      const { status, output } = await run(node, copy.root, ['--test', '--test-reporter=tap', ...files]);
      assert.equal(status, 0, `Node ${major}: ${output}`);
      const count = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(output)?.[1]);
      context.diagnostic(`Node ${major}: ${count('pass')} tests passed`);
      assert.ok(count('pass') > 200, String(count('pass')));
      assert.equal(count('skipped') + count('todo'), 0);
      return copy;
    }),
  );
  const [one, other] = copies.map((copy) => copy.path('dist'));
  assert.ok(one && other);
  assertSameFiles(one, other);
});
