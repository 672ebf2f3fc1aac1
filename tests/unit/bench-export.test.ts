import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import { exportContent } from '../../benchmarks/export-content.ts';
import { pageToMdx } from '../../benchmarks/page-to-mdx.ts';

const mark = (key: string): string =>
  `<sup><a href="#fn-${key}" id="fnref-${key}" data-footnote-ref class="cite">§</a></sup>`;

const PROSE = `<p>Braces {as in code}, less &lt;than, under_scores, *stars* and a <a href="/reference/people/#x">link</a>.${mark('s1-1')}</p>
<svg><title>Drawn</title></svg><button>Copy</button>
<div class="heading"><h2 id="terms">Terms: a &amp; b</h2><a class="self-link" href="#terms"></a></div>
<table><thead><tr><th>State</th><th>Source</th></tr></thead><tbody><tr><td>Armenia</td><td><ul class="inline-links"><li><a href="/s/0.3/">§ 0.3</a></li><li><a href="/s/8.8/">§ 8.8</a></li></ul></td></tr></tbody></table>
<ol start="0"><li><p><strong>Label. </strong>More than 159 thousand.</p><blockquote><p>Ours.</p></blockquote></li></ol>
<dl><dt>Speaker</dt><dd>Somebody <span class="byline">of somewhere</span></dd></dl>
<section data-footnotes><h2>Notes</h2><ol><li id="fn-s1-1"><p><a href="/s/1.1/">§ 1.1</a> A claim. <a href="#fnref-s1-1" class="data-footnote-backref">↩</a></p></li></ol></section>`;

const page = (prose: string, main = 'page topic'): string =>
  `<!doctype html><html><head><meta name="description" content="What: it is"></head><body><nav><a href="/">Home</a></nav>
<main id="main" class="${main}"><div class="page-head"><h1>§ 1.1 A “title”</h1><p>Of 2020</p></div><div class="prose">${prose}</div></main></body></html>`;

const readMdx = (mdx: string): Nodes =>
  unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx).parse(mdx);

/** The text of every part of a page of Markdown, as words. */
function wordsOf(tree: Nodes): string[] {
  const parts: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'text' || node.type === 'inlineCode') parts.push(textOf(node));
  });
  return parts
    .join(' ')
    .split(/[\s,.:]+/)
    .filter(Boolean);
}

test('an exported page has the words of the page in their order, and none of what is drawn or pressed', () => {
  assert.deepEqual(
    wordsOf(readMdx(pageToMdx(page(PROSE), '/s/1.1/'))),
    (
      'Of 2020 Braces {as in code} less <than under_scores *stars* and a link Terms a & b State Source Armenia § 0 3 § 8 8 ' +
      'Label More than 159 thousand Ours Speaker Somebody of somewhere § 1 1 A claim'
    ).split(' '),
  );
});

test('an exported page keeps its links, headings, tables, numbers and notes', () => {
  const tree = readMdx(pageToMdx(page(PROSE), '/s/1.1/'));
  const found: Record<string, unknown[]> = {};
  visit(tree, (node) => {
    const value = {
      link: 'url' in node && node.url,
      heading: textOf(node),
      tableCell: textOf(node),
      list: 'start' in node && node.start,
      footnoteReference: 'identifier' in node && node.identifier,
      footnoteDefinition: 'identifier' in node && node.identifier,
    }[node.type as string];
    if (value !== undefined) found[node.type] = [...(found[node.type] ?? []), value];
  });
  assert.deepEqual(found, {
    link: ['/reference/people/#x', '/s/0.3/', '/s/8.8/', '/s/1.1/'],
    heading: ['Terms: a & b'],
    tableCell: ['State', 'Source', 'Armenia', '§ 0.3, § 8.8'],
    list: [0, null],
    footnoteReference: ['s1-1'],
    footnoteDefinition: ['s1-1'],
  });
});

test('title, description and address are in the front matter, and only there', () => {
  const [, matter = '', text = ''] = pageToMdx(page(''), '/s/1.1/').split(/^---$/m);
  assert.deepEqual(parse(matter), { title: '§ 1.1 A “title”', description: 'What: it is', slug: 's/1.1' });
  assert.equal(text.trim(), 'Of 2020');
});

test('every page that is read is exported, and neither old addresses nor the search, data and what is missing', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'csto-export-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const files = {
    'index.html': page('<p>Home</p>'),
    '404.html': page('<p>Missing</p>'),
    'search/index.html': page(''),
    'data/index.html': page(''),
    'old/index.html': page('', 'page former-page'),
    'topics/index.html': page('<p>All</p>'),
    'topics/members/index.html': page('<p>Six</p>'),
  };
  for (const [file, html] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'dist', file)), { recursive: true });
    writeFileSync(join(folder, 'dist', file), html);
  }
  const target = join(folder, 'content');
  mkdirSync(target);
  writeFileSync(join(target, 'left-over.mdx'), '');
  assert.deepEqual(exportContent(join(folder, 'dist'), target), ['/', '/topics/', '/topics/members/']);
  assert.match(readFileSync(join(target, 'topics/members.mdx'), 'utf8'), /^Six$/m);
  assert.match(readFileSync(join(target, 'topics/index.mdx'), 'utf8'), /^All$/m);
  assert.ok(!existsSync(join(target, 'left-over.mdx')));
});
