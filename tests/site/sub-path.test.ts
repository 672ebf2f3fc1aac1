import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { all, filesOf, pagesOf } from '../helpers/dist.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

test('the whole site works under a sub-path: every address of every page begins with it and leads somewhere', (context) => {
  const project = new ProjectCopy(context);
  // The build itself follows every link and anchor, and fails where one leads nowhere.
  const { status, output } = project.run('build', { SITE_URL: 'https://example.org/csto/' });
  assert.equal(status, 0, output);
  const pages = pagesOf(project.path('dist'));
  assert.equal(pages.length, pagesOf().length);
  let addresses = 0;
  for (const page of pages) {
    for (const { properties } of all('[href], [src], [action]', page)) {
      const address = String(properties.href ?? properties.src ?? properties.action);
      if (/^(?:#|https?:\/\/(?!example\.org))/.test(address)) continue;
      assert.match(address, /^(?:https:\/\/example\.org)?\/csto\//, `${page.path}: ${address}`);
      addresses++;
    }
  }
  assert.ok(addresses > 5000, String(addresses));
  // The index, too, must lead below the sub-path; its fragments are gzipped JSON behind a marker.
  const fragments = filesOf(project.path('dist/pagefind/fragment'));
  assert.ok(fragments.length > 200);
  for (const fragment of fragments) {
    const { stdout } = spawnSync('gzip', ['-dc'], {
      input: readFileSync(project.path(`dist/pagefind/fragment/${fragment}`)),
    });
    assert.match(String(stdout), /"url":"\/csto\//, fragment);
  }
});
