import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

/** Runs a script in a Node that says it is another version. */
function nodeSaying(version: string): { status: number | null; stderr: string } {
  const disguise = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const run = spawnSync(process.execPath, [
    '--import',
    `data:text/javascript,${encodeURIComponent(disguise)}`,
    'scripts/node-version.mjs',
  ]);
  return { status: run.status, stderr: String(run.stderr) };
}

test('a Node that is too old is named, with what is needed', () => {
  for (const version of ['20.20.2', '22.17.9']) {
    const { status, stderr } = nodeSaying(version);
    assert.equal(status, 1);
    assert.match(
      stderr,
      new RegExp(`^This is Node ${version.replaceAll('.', '\\.')}; the site needs 22\\.18 or newer`),
    );
  }
});

test('a Node that is new enough passes without a word', () => {
  for (const version of ['22.18.0', '24.21.0']) assert.deepEqual(nodeSaying(version), { status: 0, stderr: '' });
});

for (const [name, module, call, message] of [
  ['CHROMIUM', 'helpers/find-chromium', 'findChromium()', 'where there is no file'],
  ['FIREFOX', 'everywhere/find-firefox', 'findFirefox()', 'where there is no file'],
  ['NODE_22', 'nodes/find-node', 'findNode(22)', 'which is no Node 22'],
] as const)
  test(`a program that is not where ${name} says is named`, () => {
    const script = `import('./tests/${module}.ts').then((m) => m.${call})`;
    const run = spawnSync(process.execPath, ['--eval', script], {
      env: { ...process.env, [name]: '/nowhere/program' },
    });
    assert.notEqual(run.status, 0);
    assert.match(String(run.stderr), new RegExp(`${name} names /nowhere/program, ${message}`));
  });

test('the oldest Node that is promised is the one that is tried', () => {
  const { engines, scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.match(scripts['node:22'], new RegExp(`@${engines.node.replace('>=', '')}\\.0$`));
});
