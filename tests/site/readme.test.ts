import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

test('every command the README names exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...readFileSync('README.md', 'utf8').matchAll(/npm (?:run )?(?!ci)([\w:]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  assert.ok(named.length > 5);
  for (const name of named) assert.ok(scripts[name], name);
});

test('every folder the README shows exists', () => {
  const block = readFileSync('README.md', 'utf8').split('## Where things are')[1]?.split('```')[1] ?? '';
  const folders = [...block.matchAll(/^(\w+\/) /gm)].map(([, folder = '']) => folder);
  assert.ok(folders.length > 5);
  for (const folder of folders) assert.ok(existsSync(folder), folder);
});
