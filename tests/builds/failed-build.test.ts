import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { ProjectCopy } from '../helpers/project-copy.ts';
import { snapshot } from '../helpers/snapshot.ts';

test('a page that Astro cannot render leaves the last good site', (context) => {
  const project = new ProjectCopy(context);
  cpSync('dist', project.path('dist'), { recursive: true });
  const before = snapshot(project.path('dist'));
  const file = project.path('src/pages/404.astro');
  writeFileSync(file, readFileSync(file, 'utf8').replace('<FixedPage', '<Nothing />\n\n<FixedPage'));
  const { status, output } = project.run('build');
  assert.notEqual(status, 0);
  assert.match(output, /Nothing/);
  assert.deepEqual(snapshot(project.path('dist')), before);
});
