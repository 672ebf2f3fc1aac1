import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

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
