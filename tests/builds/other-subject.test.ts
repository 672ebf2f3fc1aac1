import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { type Browser, chromium } from '@playwright/test';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { all, filesOf, pagesOf, textIn, the } from '../helpers/dist.ts';
import { findChromium } from '../helpers/find-chromium.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

/** Words of this site's own subject, in English and Russian. */
const SUBJECT = /csto|odkb|одкб|nurgaliyev|interfax|tajik|afghan|kazakh|armenia|shurobad|mercenary|16 july 2020/i;

// One copy of the project with the content of another interview, src/ as it is. Accepting its numbers builds it.
const project = new ProjectCopy({ after });
rmSync(project.path('content'), { recursive: true });
cpSync('tests/fixtures/other-subject/content', project.path('content'), { recursive: true });
const build = project.run('accept');
const dist = project.path('dist');

let browser: Browser;
before(async () => {
  const { source: _, ...options } = findChromium();
  browser = await chromium.launch(options);
});
after(() => browser.close());

test('another interview builds without a change in src/, every link and anchor found', () => {
  assert.equal(build.status, 0, build.output);
  assert.ok(pagesOf(dist).length > 40);
});

test('a site on another subject bears no word of this one', () => {
  for (const file of filesOf(dist).filter((name) => /\.(?:html|json|xml|csv|bib|ris|webmanifest)$/.test(name)))
    assert.doesNotMatch(readFileSync(`${dist}/${file}`, 'utf8'), SUBJECT, file);
});

test('its statements, topics and later facts are where a reader looks for them', () => {
  const page = (path: string) => pagesOf(dist).find((candidate) => candidate.path === path) ?? assert.fail(path);
  assert.match(textIn(the('.claim', page('/s/1.1/'))), /About 900 ships called at Aldby in 2023/);
  assert.match(textIn(the('#main', page('/topics/pilots/'))), /English and Danish/);
  assert.match(textIn(the('#main', page('/since-2020/facts/'))), /ordered a second crane/);
  assert.equal(all('figure.picture', page('/')).length, 0);
});

test('its citation files name its own speaker, paper and day', () => {
  const bibtex = readFileSync(`${dist}/cite/lund-2024.bib`, 'utf8');
  for (const words of ['Lund', 'Aldby Courier', '2024']) assert.ok(bibtex.includes(words), bibtex);
  assert.match(readFileSync(`${dist}/cite/aldby-port-s-1-1.bib`, 'utf8'), /Marta Lund to Aldby Courier, 5 March 2024/);
});

test('its search finds a statement', async () => {
  const server = await serveFolder(dist);
  try {
    const page = await browser.newPage();
    await page.goto(`${server.address}/search/?q=ships+called`);
    await page.locator('[data-search-state="done"]').waitFor();
    const first = page.locator('[data-search-results] a[data-result]').first();
    assert.match((await first.getAttribute('href')) ?? '', /\/interview\/1\/#s1-1/);
  } finally {
    server.close();
  }
});

test('a site without reference entries and facts from other sources builds', (context) => {
  const small = new ProjectCopy(context);
  rmSync(small.path('content'), { recursive: true });
  cpSync('tests/fixtures/other-subject/content', small.path('content'), { recursive: true });
  rmSync(small.path('content/since-2020'), { recursive: true });
  for (const name of readdirSync(small.path('content/sources')))
    if (name !== 'interview.yaml') rmSync(small.path(`content/sources/${name}`));
  // The statements contain a figure, so that list stays.
  for (const name of readdirSync(small.path('content/reference')))
    if (name !== 'figures.yaml') writeFileSync(small.path(`content/reference/${name}`), '[]\n');
  const { status, output } = small.run('accept');
  assert.equal(status, 0, output);
});
