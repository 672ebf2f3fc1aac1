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
  let top = '';
  let count = 0;
  for (const line of block.split('\n').filter((text) => text.trim() !== '')) {
    const indented = line.startsWith('  ');
    const names =
      line
        .trim()
        .split(/ {2,}| (?=[a-z]+ )/)[0]
        ?.split(' ') ?? [];
    if (!indented) top = names[0] ?? '';
    for (const name of names.filter((candidate) => /[/.]/.test(candidate))) {
      assert.ok(existsSync(indented ? `${top}${name}` : name), `the README shows ${name}`);
      count++;
    }
  }
  assert.ok(count > 15, String(count));
});
