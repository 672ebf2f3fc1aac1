import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readBuiltSite } from '../../src/build/built-site.ts';

function distCopy(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'csto-dist-'));
  context.after(() => rmSync(folder, { recursive: true }));
  cpSync('dist', folder, { recursive: true });
  return folder;
}

test('every link and anchor of the built site leads somewhere, and no id stands twice', () => {
  assert.deepEqual(readBuiltSite('dist').faults, []);
});

test('a dead link, a dead anchor and an id used twice are found, each with page, line and nearest choice', (context) => {
  const folder = distCopy(context);
  const file = 'topics/members/index.html';
  const html = readFileSync(join(folder, file), 'utf8');
  const spoiled = html.replace(
    '</main>',
    '\n<a href="/topics/member/">a</a>\n<a href="#members-expanse">b</a>\n<p id="members-expansion"></p></main>',
  );
  writeFileSync(join(folder, file), spoiled);
  const line = html.slice(0, html.indexOf('</main>')).split('\n').length;
  const faults = readBuiltSite(folder).faults.map(({ expected: _, ...fault }) => fault);
  assert.deepEqual(
    faults.sort((a, b) => a.line - b.line),
    [
      { file, line: line + 1, problem: 'dead link', found: '/topics/member/', nearest: '/topics/members/' },
      { file, line: line + 2, problem: 'dead anchor', found: '#members-expanse', nearest: '#members-expansion' },
      {
        file,
        line: line + 3,
        problem: 'id used twice on a page',
        found: 'id="members-expansion"',
        nearest: 'members-expansion-2',
      },
    ],
  );
});
