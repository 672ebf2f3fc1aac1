import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const page = readFileSync('docs/architecture.md', 'utf8');
const tree = page.split('## Where things are')[1]?.split('```')[1] ?? '';

/** What the page shows, as paths from the root, and what it says of each. */
const shown = new Map<string, string>();
let folder = '';
for (const line of tree.split('\n')) {
  const [, indent = '', name = '', purpose = ''] = /^( *)(\S+)\s*(.*)$/.exec(line) ?? [];
  if (name === '') continue;
  if (indent === '') folder = name;
  shown.set(indent === '' ? name : `${folder}${name}`, purpose);
}

test('everything the page of the architecture shows exists, and has its purpose beside it', () => {
  assert.ok(shown.size > 40, String(shown.size));
  for (const [path, purpose] of shown) {
    assert.ok(existsSync(path), path);
    assert.ok(purpose !== '' || ['src/', 'tests/'].includes(path), path);
  }
});

test('every folder of content, code and tests stands on the page of the architecture', () => {
  for (const parent of ['content', 'src', 'tests'])
    for (const entry of readdirSync(parent, { withFileTypes: true }))
      if (entry.isDirectory()) assert.ok(shown.has(`${parent}/${entry.name}/`), `${parent}/${entry.name}/`);
});

test('every file the page of the architecture names exists', () => {
  const named = [...page.matchAll(/`((?:src|docs|content|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
  assert.ok(named.length > 5);
  for (const path of named) assert.ok(existsSync(path), path);
});

test('no check and nothing that reads content asks for the day of the build', () => {
  for (const parent of ['src/checks', 'src/registry'])
    for (const name of readdirSync(parent))
      assert.doesNotMatch(readFileSync(`${parent}/${name}`, 'utf8'), /\bnew Date\b|\bDate\.now\b|\bTemporal\b/, name);
});
