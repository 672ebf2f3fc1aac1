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

/** Elements that are not exported: controls, drawings and scripts. */
const NO_TEXT = ['button', 'form', 'input', 'noscript', 'script', 'search', 'svg', 'template'];

/**
 * Converts a built page to MDX for other generators: title and description in front matter, then the text, with notes as
 * GitHub footnotes. Navigation, pictures and controls are left out.
 *
 * @param path the address of the page, such as `/s/10.5/`
 */
export function pageToMdx(html: string, path: string): string {
  const page = fromHtml(html);
  const title = textOf(selectOne('main h1', page)).trim();
  const description = String(selectOne('meta[name=description]', page).properties.content);
  const text: Root = {
    type: 'root',
    children: [...selectOne('main .page-head', page).children, ...selectOne('main .prose', page).children],
  };
  removeControls(text);
  const markdown = toMdast(text, {
    handlers: { sup: footnoteReference, section: footnoteDefinitions, ul: inlineList },
  });
  const body = unified()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkStringify)
    .stringify(markdown as Markdown);
  // Without a slug, an address with a period would lose it.
  const slug = path === '/' ? {} : { slug: path.slice(1, -1) };
  return `---\n${stringify({ title, description, ...slug }, { lineWidth: 0 })}---\n\n${body}`;
}

function selectOne(selector: string, tree: Nodes): Element {
  const element = select(selector, tree);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

function removeControls(tree: Root): void {
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

const NOTE_HREF = /^#fn-(.+)$/;

/** Converts the mark of a note to a footnote reference. */
const footnoteReference: Handle = (state: State, node: Element) => {
  const mark = node.children.find((child): child is Element => child.type === 'element' && child.tagName === 'a');
  const [, label] = NOTE_HREF.exec(String(mark?.properties.href)) ?? [];
  if (label === undefined) return state.all(node) as PhrasingContent[];
  return { type: 'footnoteReference', identifier: label, label };
};

/** Converts the notes of a page to footnotes. Other sections are replaced by their content. */
const footnoteDefinitions: Handle = (state: State, node: Element) => {
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

/** Converts a list that is displayed inline to text, because a table cell cannot contain a list. */
const inlineList: Handle = (state: State, node: Element) => {
  const classes = Array.isArray(node.properties.className) ? node.properties.className : [];
  if (!classes.includes('inline-links')) return defaultHandlers.ul(state, node);
  const items = node.children.filter((child): child is Element => child.type === 'element');
  const parts = items.flatMap((item, index): RootContent[] => [
    { type: 'text', value: index === 0 ? ' ' : ', ' },
    ...(state.all(item) as PhrasingContent[]),
  ]);
  return parts as PhrasingContent[];
};
