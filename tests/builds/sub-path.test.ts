import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { lastChangeDate } from '../../src/history/changes.ts';
import { getRegistry } from '../../src/load/current.ts';
import { citablePages } from '../../src/site/titles.ts';
import { all, filesOf, pagesOf, textIn } from '../helpers/dist.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';
import { graphOf } from '../helpers/structured-data.ts';
import { vocabularyFaults } from '../helpers/vocabulary.ts';

const ADDRESS = 'https://example.org/csto/';
/** Absolute address of a page, as other sites see it. */
const absolute = (path: string): string => ADDRESS + path.slice(1);

// One build for all of it: the one that is published.
const project = new ProjectCopy({ after });
// The build itself follows every link and anchor, and fails where one leads nowhere.
const build = project.run('publish:build', { SITE_URL: ADDRESS });

test('the whole site works under a sub-path: every address of every page begins with it and leads somewhere', () => {
  assert.equal(build.status, 0, build.output);
  const pages = pagesOf(project.path('dist'));
  assert.equal(pages.length, pagesOf().length);
  let addresses = 0;
  for (const page of pages) {
    for (const { properties } of all('[href], [src], [action]', page)) {
      const address = String(properties.href ?? properties.src ?? properties.action);
      if (/^(?:#|mailto:|https?:\/\/(?!example\.org))/.test(address)) continue;
      assert.match(address, /^(?:https:\/\/example\.org)?\/csto\//, `${page.path}: ${address}`);
      addresses++;
    }
  }
  assert.ok(addresses > 5000, String(addresses));
  // Data leaves the site, and so its addresses must be whole.
  const data = readFileSync(project.path('dist/data/statements.json'), 'utf8');
  const urls = [...data.matchAll(/"(?:url|\$schema)": "([^"]*)"/g)].map((match) => match[1] ?? '');
  assert.ok(urls.length > 100);
  for (const url of urls) assert.match(url, /^https:\/\/example\.org\/csto\/(?:s|data)\//);
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

test('with an address, canonical link, metadata, citations and JSON-LD of every page are absolute', () => {
  const pages = pagesOf(project.path('dist'));
  const cited = citablePages(getRegistry()).map(({ path }) => path);
  for (const page of pages) {
    const address = absolute(page.path);
    assert.deepEqual(
      all('link[rel=canonical], meta[property="og:url"]', page).map(
        ({ properties }) => properties.href ?? properties.content,
      ),
      [address, address],
      page.path,
    );
    const graph = graphOf(page);
    assert.equal(graph[0]?.url, address);
    assert.deepEqual(vocabularyFaults(graph), [], page.path);
    const steps = graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement as { item: string }[];
    for (const { item } of steps ?? []) assert.ok(item.startsWith(ADDRESS), page.path);
    if (!cited.includes(page.path)) continue;
    const text = all('.cite-this', page).map(textIn).join(' ');
    for (const end of [address, `${address}.`]) assert.ok(text.includes(end), page.path);
    assert.doesNotMatch(text, /No address/);
  }
});

test('with an address the home page tells how to search the site', () => {
  const [home] = pagesOf(project.path('dist')).filter(({ path }) => path === '/');
  assert.ok(home);
  const action = graphOf(home)[0]?.potentialAction as { target: { urlTemplate: string } } | undefined;
  assert.equal(action?.target.urlTemplate, `${ADDRESS}search/?q={words}`);
});

test('the sitemap lists every page that can be cited, with the day of its last change, and robots.txt names it', () => {
  const read = (file: string): string => readFileSync(project.path(`dist/${file}`), 'utf8');
  assert.match(read('robots.txt'), new RegExp(`^Sitemap: ${ADDRESS}sitemap-index\\.xml$`, 'm'));
  assert.match(read('sitemap-index.xml'), new RegExp(`<loc>${ADDRESS}sitemap-0\\.xml</loc>`));
  const listed = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod>/g)];
  assert.deepEqual(
    listed.map(([, address = '', day = '']) => `${address} ${day.slice(0, 10)}`).sort(),
    citablePages(getRegistry())
      .map(({ path }) => `${absolute(path)} ${lastChangeDate(path)}`)
      .sort(),
  );
});
