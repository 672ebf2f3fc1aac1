import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { all, pagesOf, textIn, the } from '../helpers/dist.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

/** The steps under a heading of the README: the file each names first, and its block of code without indentation. */
function stepsOf(heading: string): { file: string; code: string }[] {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  return section
    .split(/^\d\. /m)
    .slice(1)
    .map((step) => ({
      file: /`(content\/[^`]+)`/.exec(step)?.[1] ?? '',
      code: /```\w+\n([\s\S]*?)```/.exec(step)?.[1]?.replace(/^ {3}/gm, '').trimEnd() ?? '',
    }));
}

test('the example of the README, followed to the letter, adds a statement and cites it', (context) => {
  const [statement, theme, citation, accept, ...rest] = stepsOf('Add a statement and cite it');
  assert.ok(statement && theme && citation && accept && rest.length === 0);
  const project = new ProjectCopy(context);
  appendFileSync(project.path(statement.file), `${statement.code}\n`);
  const front = readFileSync(project.path(statement.file), 'utf8');
  const range = theme.code.split('\n').at(-1) ?? '';
  const key = range.split(':')[0] ?? '';
  assert.match(front, new RegExp(`^${key}:.*$`, 'm'));
  writeFileSync(project.path(statement.file), front.replace(new RegExp(`^${key}:.*$`, 'm'), range));
  const command = (code: string): string => /^npm run (\w+)$/.exec(code.trim())?.[1] ?? assert.fail(code);
  appendFileSync(project.path(citation.file), `\n${citation.code}\n`);
  const accepted = project.run(command(accept.code));
  assert.equal(accepted.status, 0, accepted.output);
  for (const line of ['+  "11.11": "Specialty of the training', '+  /s/11.11/: ', '+  - /interview/11/#s11-11'])
    assert.ok(accepted.output.includes(line), accepted.output);

  const pages = pagesOf(project.path('dist'));
  const page = (path: string) => pages.find((candidate) => candidate.path === path) ?? assert.fail(path);
  assert.match(textIn(the('.claim', page('/s/11.11/'))), /named “information security”/);
  assert.match(textIn(the('#s11-11', page('/interview/11/'))), /Specialty of the training/);
  const topic = page('/topics/information-security/');
  assert.equal(all('a.cite[href="#fn-s11-11"]', topic).length, 1);
});
