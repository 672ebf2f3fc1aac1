import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesOf } from '../helpers/dist.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

/** Every file with its bytes, to compare a folder before and after. */
function snapshot(folder: string): Map<string, string> {
  return new Map(filesOf(folder).map((file) => [file, readFileSync(`${folder}/${file}`, 'latin1')]));
}

test('a build with faults names file, line and nearest choice, ends with an error and leaves the last good site', (context) => {
  const project = new ProjectCopy(context);
  cpSync('dist', project.path('dist'), { recursive: true });
  const before = snapshot(project.path('dist'));
  const file = 'content/topics/illegal-migration.mdx';
  const text = readFileSync(project.path(file), 'utf8').replace('[^10.12]', '[^10.92]');
  writeFileSync(project.path(file), text);
  const line = text.slice(0, text.indexOf('[^10.92]')).split('\n').length;
  const { status, output } = project.run('build');
  assert.notEqual(status, 0);
  assert.match(output, new RegExp(`${file}:${line}  citation to nothing`));
  assert.match(output, /found +\[\^10\.92\]/);
  assert.match(output, /nearest +\[\^10\.2\]/);
  assert.deepEqual(snapshot(project.path('dist')), before);
});

test('a page that Astro cannot render leaves the last good site', (context) => {
  const project = new ProjectCopy(context);
  cpSync('dist', project.path('dist'), { recursive: true });
  const before = snapshot(project.path('dist'));
  const file = 'content/topics/members.mdx';
  writeFileSync(
    project.path(file),
    `${readFileSync(project.path(file), 'utf8')}\n<Nothing>Text.[^editors]</Nothing>\n`,
  );
  const { status, output } = project.run('build');
  assert.notEqual(status, 0);
  assert.match(output, /Nothing/);
  assert.deepEqual(snapshot(project.path('dist')), before);
});

test('a build that is killed leaves the last good site, and the next one is whole', async (context) => {
  const project = new ProjectCopy(context);
  cpSync('dist', project.path('dist'), { recursive: true });
  const before = snapshot(project.path('dist'));
  const build = project.startBuild();
  const ended = new Promise((done) => build.once('exit', done));
  // Killed as soon as it has begun to write.
  while (!(existsSync(project.path('dist.next')) && readdirSync(project.path('dist.next')).length > 0)) {
    assert.equal(build.exitCode, null, 'the build ended before it wrote anything');
    await new Promise((done) => setImmediate(done));
  }
  build.kill('SIGKILL');
  await ended;
  assert.deepEqual(snapshot(project.path('dist')), before);
  assert.equal(project.run('build').status, 0);
  assert.deepEqual([...snapshot(project.path('dist')).keys()].sort(), [...before.keys()].sort());
  assert.ok(!existsSync(project.path('dist.next')));
});
