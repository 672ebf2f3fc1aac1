import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { readBuiltSite } from '../../src/build/built-site.ts';
import { type PublishedPage, publishedPage } from '../../src/permalinks/built-pages.ts';
import { additionFaults, findAdditions, findBrokenPermalinks } from '../../src/permalinks/ledger-faults.ts';
import { LEDGER_FILE, formatLedger } from '../../src/registry/ledger.ts';
import { type Move, splitAddress } from '../../src/registry/moves.ts';
import { passagesIn } from '../../src/permalinks/passages.ts';
import { getRegistry } from '../../src/load/current.ts';
import { assertFault } from '../helpers/content-copy.ts';
import { all, pagesOf, textIn, the } from '../helpers/dist.ts';

const { ledger, moves } = getRegistry();
const built = readBuiltSite('dist').published;
const lines = readFileSync(LEDGER_FILE, 'utf8').split('\n');
const lineOf = (text: string): number => lines.findIndex((line) => line.trim() === text) + 1;

/** The built site with one page spoiled. */
function spoiled(path: string, spoil: (html: string) => string): Map<string, PublishedPage> {
  const html = readFileSync(`dist${path}index.html`, 'utf8');
  assert.notEqual(spoil(html), html, `nothing to spoil on ${path}`);
  return new Map(built).set(path, publishedPage(path, fromHtml(spoil(html))));
}

const move = (from: string, to: string): Move => ({ from, to, why: 'Renamed.', version: '1.0.0', line: 7 });

/** Numbers from 0 to 1 that a seed decides (Park and Miller's generator), so that a failure can be had again. */
function randomNumbers(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

test('the ledger holds every page and passage of the site, and nothing that is gone', () => {
  assert.ok(ledger.pages.size > 190 && ledger.anchors.size > 1300);
  assert.deepEqual(findBrokenPermalinks(built, ledger, moves), []);
  assert.deepEqual(additionFaults(findAdditions(built, ledger)), []);
});

test('the ledger is written as it was read', () => {
  assert.equal(formatLedger(ledger), lines.join('\n'));
});

test('any one published anchor that is deleted is named, wherever it stood', (context) => {
  const anchors = [...ledger.anchors.keys()];
  const seed = Date.now();
  context.diagnostic(`seed ${seed}`);
  const random = randomNumbers(seed);
  for (let attempt = 0; attempt < 50; attempt++) {
    const anchor = anchors[Math.floor(random() * anchors.length)] ?? '';
    const { page, fragment } = splitAddress(anchor);
    const faults = findBrokenPermalinks(
      spoiled(page, (html) => html.replace(` id="${fragment}"`, '')),
      ledger,
      moves,
    );
    assert.deepEqual(
      faults.map(({ file, line, problem, found }) => ({ file, line, problem, found })),
      [
        {
          file: LEDGER_FILE,
          line: lineOf(`- ${anchor}`),
          problem: 'missing published anchor',
          found: `no ${anchor}`,
        },
      ],
      anchor,
    );
    assert.match(faults[0]?.nearest ?? '', new RegExp(`from: ${anchor}, to: ${page}#`));
  }
});

test('for an anchor that was renamed, the new name is the nearest choice', () => {
  const faults = findBrokenPermalinks(
    spoiled('/about/', (html) => html.replace('id="method"', 'id="how-it-is-made"')),
    ledger,
    moves,
  );
  assertFault(faults, {
    file: LEDGER_FILE,
    line: lineOf('- /about/#method'),
    problem: 'missing published anchor',
    found: '/about/#method',
    nearest: 'to: /about/#how-it-is-made',
  });
});

test('a published page that is gone is one fault, not one for each passage', () => {
  const pages = new Map(built);
  pages.delete('/about/citing/');
  const faults = findBrokenPermalinks(pages, ledger, moves);
  assert.equal(faults.length, 1);
  assertFault(faults, {
    file: LEDGER_FILE,
    line: lineOf('/about/citing/: 1.0.0'),
    problem: 'missing published page',
    found: '/about/citing/',
    nearest: '- from: /about/citing/',
  });
});

test('a new anchor stops the build until it is accepted', () => {
  const pages = spoiled('/about/', (html) => html.replace('<h2 id="method"', '<h2 id="new">New</h2><h2 id="method"'));
  assertFault(additionFaults(findAdditions(pages, ledger)), {
    file: LEDGER_FILE,
    line: 1,
    problem: 'new address not accepted',
    found: '/about/#new',
    nearest: 'npm run accept',
  });
});

test('a move to nothing is refused, with the nearest page or anchor', () => {
  const place = { file: 'content/moved.yaml', line: 7 };
  assertFault(findBrokenPermalinks(built, ledger, [move('/old/', '/topic/members/')]), {
    ...place,
    problem: 'move to an unknown page',
    found: '/topic/members/',
    nearest: 'to: /topics/members/',
  });
  assertFault(findBrokenPermalinks(built, ledger, [move('/old/#a', '/about/#methods')]), {
    ...place,
    problem: 'move to an unknown anchor',
    found: '/about/#methods',
    nearest: 'to: /about/#method',
  });
});

test('a moved anchor that still stands is refused', () => {
  assertFault(findBrokenPermalinks(built, ledger, [move('/about/#method', '/about/#marks')]), {
    file: 'content/moved.yaml',
    line: 7,
    problem: 'move from an existing anchor',
    found: '/about/#method',
    nearest: 'delete the page or anchor',
  });
});

test('a page that moves without one of its anchors is refused, and the entry to write named', () => {
  const pages = new Map(built).set('/about/citing/', {
    path: '/about/citing/',
    ids: new Set(['linking', 'citing', 'interview']),
    passages: [],
    former: true,
  });
  assertFault(findBrokenPermalinks(pages, ledger, [move('/about/citing/', '/about/')]), {
    file: 'content/moved.yaml',
    line: 7,
    problem: 'missing anchor after a page move',
    found: '/about/#citing',
    nearest: '- from: /about/citing/#citing, to: /about/#',
  });
});

test('every passage of every page has one link to itself, with a name of its own kind, and every page one to it', () => {
  for (const page of pagesOf().filter(({ path }) => path !== '/404.html')) {
    const links = all('main .self-link', page);
    assert.deepEqual(
      links.map(({ properties }) => properties.href).sort(),
      [page.path, ...passagesIn(page.tree).map(({ properties }) => `#${properties.id}`)].sort(),
      page.path,
    );
    for (const { properties } of links) assert.match(String(properties.ariaLabel), /^Link to \S{2}/, page.path);
    assert.equal(links.map(textIn).join(''), '', 'the mark is not copied with the text');
  }
});

test('every page says its version and offers a report with its title and address', () => {
  for (const page of pagesOf().filter(({ path }) => !['/404.html', '/search/'].includes(path))) {
    const foot = all('.page-foot', page).map(textIn).join();
    assert.match(foot, /Version \d+\.\d+\.\d+, \d+\s\w+ \d{4}\. /, page.path);
    const [report] = all('.page-foot a[href^="mailto:"]', page);
    const link = new URL(String(report?.properties.href));
    // The title as written: the page itself sets apostrophes as a printer would.
    const title = textIn(the('title', page))
      .replace(/ \| CSTO Docs$/, '')
      .replaceAll('’', "'");
    const subject = link.searchParams.get('subject')?.replaceAll('’', "'");
    assert.equal(subject, `CSTO Docs: error in “${title}”`, page.path);
    assert.ok(link.searchParams.get('body')?.startsWith(page.path), page.path);
  }
});

test('the link to a picture ends the text of its caption, before the links to its data', () => {
  const captions = pagesOf().flatMap((page) => all('figure[id] > figcaption:has(> .byline)', page));
  assert.ok(captions.length > 0);
  for (const { children } of captions) {
    const at = (className: string): number =>
      children.findIndex(
        (child) =>
          child.type === 'element' &&
          Array.isArray(child.properties.className) &&
          child.properties.className.includes(className),
      );
    assert.ok(at('self-link') >= 0 && at('self-link') < at('byline'));
  }
});
