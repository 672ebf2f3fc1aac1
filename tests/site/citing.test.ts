import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { CITATION_FORMATS, CITATION_STYLES, citationFilePath } from '../../src/cite/formats.ts';
import { formatPlainText } from '../../src/cite/work.ts';
import { interviewWork, pageWork } from '../../src/cite/works.ts';
import { getRegistry } from '../../src/load/current.ts';
import { citablePages } from '../../src/site/titles.ts';
import { all, pagesOf, textIn } from '../helpers/dist.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

const pages = pagesOf();
const page = (path: string) => pages.find((candidate) => candidate.path === path) ?? assert.fail(path);
/** Spaces that keep numbers together read like others. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').replaceAll('’', "'");

/** The citations a page offers, as text. */
const offered = (path: string): string[] => all('.cite-this dd', page(path)).map((item) => spaced(textIn(item)));

test('every page but search and the one for missing addresses can be cited, under the title it has', () => {
  const cited = citablePages(getRegistry());
  assert.deepEqual(
    cited.map(({ path }) => path).sort(),
    pages
      .map(({ path }) => path)
      .filter((path) => path !== '/search/' && path !== '/404.html')
      .sort(),
  );
  for (const { path, title } of cited)
    assert.equal(spaced(textIn(all('h1', page(path))[0] ?? assert.fail(path))), spaced(title));
});

test('every page shows its citation in three styles and links its files in three formats', () => {
  for (const { path } of citablePages(getRegistry())) {
    const work = pageWork(path);
    for (const write of Object.values(CITATION_STYLES))
      assert.ok(offered(path).includes(spaced(formatPlainText(write(work)))), path);
    const links = all('.cite-this a[download]', page(path)).map(({ properties }) => properties.href);
    for (const { extension, write } of CITATION_FORMATS) {
      assert.ok(links.includes(citationFilePath(work, extension)), path);
      assert.equal(readFileSync(`dist${citationFilePath(work, extension)}`, 'utf8'), write(work));
    }
  }
});

test('the citation of a statement names number, label, speaker and day of the interview, and version and day of the site', () => {
  const [apa = ''] = offered('/s/10.5/');
  assert.match(apa, /^CSTO Docs\. \(\d{4}, \w+ \d+\)\. § 10\.5 Violations of migration law, 2019/);
  assert.match(apa, /\(Rashid Nurgaliyev to Interfax, 16 July 2020\)\. CSTO Docs, Version \d+\.\d+\.\d+\.$/);
  assert.match(offered('/s/10.0/')[0] ?? '', /\(question by Interfax, 16 July 2020\)/);
  assert.match(offered('/s/0.1/')[0] ?? '', /\(Interfax, 16 July 2020\)/);
});

test('how to cite the interview itself stands on the interview, on how to cite, and with every statement', () => {
  const citations = Object.values(CITATION_STYLES).map((write) => formatPlainText(write(interviewWork())));
  const statements = [...getRegistry().statements.values()].map((statement) => statement.page);
  for (const path of ['/interview/', '/about/citing/', ...statements])
    for (const citation of citations) assert.ok(offered(path).includes(spaced(citation)), path);
});

test('without an address of the site the citation of a page says so', () => {
  assert.match(textIn(all('.cite-this', page('/topics/members/'))[0] ?? assert.fail()), /No address is set/);
  assert.doesNotMatch(readFileSync('dist/robots.txt', 'utf8'), /Sitemap/);
});

test('the publishing build refuses to run without an address, or with one that will not do', (context) => {
  const project = new ProjectCopy(context);
  for (const [address, message] of [
    ['', /SITE_URL is not set\./],
    ['example.org/csto', /SITE_URL is not a web address: example\.org\/csto/],
    ['https://example.org/?q=1', /SITE_URL may only contain a host and a path/],
  ] as const) {
    const { status, output } = project.run('publish:build', { SITE_URL: address });
    assert.equal(status, 1, output);
    assert.match(output, message);
    assert.match(output, /SITE_URL=https:\/\/example\.org\/csto\/ npm run publish:build/);
  }
});
