import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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

test('a browser that is not where CHROMIUM says is named', () => {
  const script = "import('./tests/helpers/find-chromium.ts').then((m) => m.findChromium())";
  const run = spawnSync(process.execPath, ['--eval', script], {
    env: { ...process.env, CHROMIUM: '/nowhere/chromium' },
  });
  assert.notEqual(run.status, 0);
  assert.match(String(run.stderr), /CHROMIUM names \/nowhere\/chromium, where there is no file/);
});
