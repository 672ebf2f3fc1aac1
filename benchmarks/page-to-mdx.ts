import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import { toString as textOf } from 'hast-util-to-string';
import type { FootnoteDefinition, PhrasingContent, Root as Markdown, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit, SKIP } from 'unist-util-visit';
import { stringify } from 'yaml';

/** What is drawn, pressed or meant for a program, and what another generator adds by itself: no text to be exported. */
const NO_TEXT = ['button', 'form', 'input', 'noscript', 'script', 'search', 'svg', 'template'];

/**
 * A built page as a page of MDX that other generators can build: title and description in front matter, the text below, its
 * notes as footnotes of GitHub's Markdown. Navigation, pictures and what a page offers beside its text are left out.
 *
 * @param path its address, `/s/10.5/`
 */
export function pageToMdx(html: string, path: string): string {
  const page = fromHtml(html);
  const title = textOf(found('main h1', page)).trim();
  const description = String(found('meta[name=description]', page).properties.content);
  const text: Root = {
    type: 'root',
    children: [...found('main .page-head', page).children, ...found('main .prose', page).children],
  };
  dropWhatIsNoText(text);
  const markdown = toMdast(text, { handlers: { sup: noteMark, section: notes, ul: list } });
  const body = unified()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkStringify)
    .stringify(markdown as Markdown);
  // Without it an address with a period in it would lose that.
  const slug = path === '/' ? {} : { slug: path.slice(1, -1) };
  return `---\n${stringify({ title, description, ...slug }, { lineWidth: 0 })}---\n\n${body}`;
}

function found(selector: string, tree: Nodes): Element {
  const element = select(selector, tree);
  if (!element) throw new Error(`a page without ${selector}`);
  return element;
}

function dropWhatIsNoText(tree: Root): void {
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    const classes = Array.isArray(properties.className) ? properties.className : [];
    const drop =
      NO_TEXT.includes(tagName) ||
      tagName === 'h1' ||
      classes.includes('self-link') ||
      classes.includes('data-footnote-backref');
    if (!drop || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

const NAME = /^#fn-(.+)$/;

/** The mark of a note becomes a reference to a footnote. */
const noteMark: Handle = (state: State, node: Element) => {
  const mark = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'a');
  const [, label] = NAME.exec(String(mark?.properties.href)) ?? [];
  if (label === undefined) return state.all(node) as PhrasingContent[];
  return { type: 'footnoteReference', identifier: label, label };
};

/** The notes of a page become footnotes; of other sections only what is in them stays. */
const notes: Handle = (state: State, node: Element) => {
  if (!('dataFootnotes' in node.properties)) return state.toFlow(state.all(node));
  const definitions: FootnoteDefinition[] = [];
  visit(node, 'element', (item) => {
    if (item.tagName !== 'li' || typeof item.properties.id !== 'string') return;
    const label = item.properties.id.replace(/^fn-/, '');
    definitions.push({
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: state.toFlow(state.all(item)) as FootnoteDefinition['children'],
    });
  });
  return definitions;
};

/** A list that stands within a line stays there, also in a table's cell, which can hold no list. */
const list: Handle = (state: State, node: Element) => {
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  if (!classes.includes('inline-links')) return defaultHandlers.ul(state, node);
  const items = node.children.filter((child): child is Element => child.type === 'element');
  const parts = items.flatMap((item, index): RootContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ', ' },
    ...(state.all(item) as PhrasingContent[]),
  ]);
  return parts as PhrasingContent[];
};
