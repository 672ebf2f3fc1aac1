import type { Element, Nodes, Root, Text } from 'hast';

const tagSet = (all: string): ReadonlySet<string> => new Set(all.split(' '));

/** Block elements. White space at their edges is not rendered. */
const BLOCK_TAGS = tagSet(
  'address article aside blockquote body br caption center col colgroup dd dialog dir div dl dt figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 head header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre section summary table tbody ' +
    'td tfoot th thead tr ul wbr xmp',
);
/** Inline elements with their own content, next to which white space is rendered. */
const REPLACED_TAGS = tagSet(
  'audio button canvas embed iframe img input math object picture select svg textarea video',
);
/** Elements that are not rendered in place. */
const HIDDEN_TAGS = tagSet(
  'area base basefont datalist dialog head link meta noembed noframes param rp script source style template title track',
);
/** Elements with significant white space. */
const PREFORMATTED_TAGS = tagSet('listing plaintext pre script style textarea xmp');

/** Whether white space before and after a node is collapsed: at the edge of a block or next to other white space. */
interface Edges {
  before: boolean;
  after: boolean;
}

/**
 * Removes white space that browsers do not render. The result is the same as with `hast-util-minify-whitespace`, which took a
 * third of the time to render a page and does not process templates.
 */
export function minifyWhitespace(page: Root): void {
  minifyChildren(page, { before: true, after: true });
}

/** Minifies the descendants of a node. Returns true if white space after it is collapsed. */
function minifyChildren(parent: Root | Element, edges: Edges): boolean {
  const isBlock = parent.type === 'root' || BLOCK_TAGS.has(parent.tagName);
  const after = isBlock || edges.after;
  let before = isBlock || edges.before;
  if (parent.type === 'element' && PREFORMATTED_TAGS.has(parent.tagName))
    return after || (before && parent.children.length === 0);
  const children: Nodes[] = [];
  for (const [i, child] of parent.children.entries()) {
    if (child.type === 'text') {
      const edge = minifyText(child, { before, after: nextEdge(parent.children, i + 1) ?? after });
      if (child.value === '') continue;
      before = edge;
    } else if (child.type === 'element') {
      before = minifyChildren(child, { before, after: nextEdge(parent.children, i + 1) ?? after });
      if (REPLACED_TAGS.has(child.tagName)) before = false;
      if (child.content) minifyWhitespace(child.content);
    }
    children.push(child);
  }
  if (children.length < parent.children.length) parent.children = children as Element[];
  return before || after;
}

/** Minifies a text node. Returns true if it ends with a space, so that white space after it is collapsed. */
function minifyText(text: Text, { before, after }: Edges): boolean {
  let value = text.value.replace(/[\t\n\v\f\r ]+/g, ' ');
  if (before && value.startsWith(' ')) value = value.slice(1);
  const spaced = value.endsWith(' ');
  text.value = spaced && after ? value.slice(0, -1) : value;
  return spaced && !after;
}

/** Returns true if the next rendered node is a block edge, false if it is inline content, and undefined if there is none. */
function nextEdge(nodes: readonly Nodes[], from: number): boolean | undefined {
  for (let i = from; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.type === 'text' && !/^[ \t\n\f\r]*$/.test(node.value)) return false;
    if (node?.type !== 'element') continue;
    if (REPLACED_TAGS.has(node.tagName)) return false;
    if (BLOCK_TAGS.has(node.tagName)) return true;
    if (node.properties.hidden || HIDDEN_TAGS.has(node.tagName)) continue;
    const edge = nextEdge(node.children, 0);
    if (edge !== undefined) return edge;
  }
  return undefined;
}
