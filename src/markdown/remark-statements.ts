import { SPEAKERS } from '../registry/site.ts';
import type { Blockquote, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { getRegistry } from '../load/current.ts';
import { sourceLink } from '../registry/source-link.ts';
import type { Exchange, Statement } from '../registry/types.ts';
import { textNode } from '../syntax/text-node.ts';

/**
 * Renders the statements of an exchange: anchor, number, label, claim, locator with a link to the source, and editors' remarks.
 * Other files are not changed.
 */
export function remarkStatements() {
  return (tree: Root, file: VFile): void => {
    const path = file.path.replaceAll('\\', '/');
    const exchange = getRegistry().exchanges.find((candidate) => path.endsWith(candidate.file));
    if (!exchange) return;
    let next = 0;
    for (const list of tree.children.filter((node): node is List => node.type === 'list')) {
      list.data = { hProperties: { className: ['statements'] } };
      for (const item of list.children) {
        const statement = exchange.statements[next++];
        if (statement) renderStatement(item, statement, exchange);
      }
    }
  };
}

function renderStatement(item: ListItem, statement: Statement, exchange: Exchange): void {
  const { anchor, withdrawn, number } = statement;
  const classes = ['statement', ...(withdrawn ? ['withdrawn'] : []), ...(number === 0 ? ['question'] : [])];
  item.data = { hProperties: { id: anchor, className: classes } };
  const paragraph = item.children[0] as Paragraph;
  const label = paragraph.children[0] as PhrasingContent;
  paragraph.children = [
    numberLink(statement),
    label,
    ...claimNodes(paragraph),
    ...locatorLink(statement),
    ...speakerNote(statement, exchange),
    ...statusNote(statement),
  ];
  for (const remark of item.children.filter((node): node is Blockquote => node.type === 'blockquote')) {
    remark.data = { hName: 'div', hProperties: { className: ['remark'] } };
    const first = remark.children[0];
    if (first?.type === 'paragraph')
      first.children.unshift({ type: 'strong', children: [textNode('Editors:')] }, textNode(' '));
  }
}

/** Returns the nodes of the claim without label and locator. The space after the label stays. */
function claimNodes({ children }: Paragraph): PhrasingContent[] {
  const rest = children.slice(1);
  const last = rest.at(-1);
  if (last?.type === 'text') last.value = `${last.value.replace(/\s*¶[\d.,–\s]*$/, '')} `;
  return rest;
}

function numberLink({ id, page }: Statement): PhrasingContent {
  const link = { type: 'link' as const, url: page, children: [textNode(`§\u00a0${id}`)] };
  return { ...link, data: { hProperties: { className: ['number'], ariaLabel: `Statement ${id}` } } };
}

function locatorLink(statement: Statement): PhrasingContent[] {
  if (statement.withdrawn) return [];
  const label = `Paragraph and sentence ${statement.locator.slice(1)} of the exchange, in the source`;
  return [
    {
      type: 'link',
      url: sourceLink(getRegistry(), statement),
      children: [textNode(statement.locator)],
      data: { hProperties: { className: ['locator'], ariaLabel: label } },
    },
  ];
}

/** Returns the name of the speaker if it is not the default speaker of the exchange. */
function speakerNote({ speaker, number }: Statement, exchange: Exchange): PhrasingContent[] {
  if (speaker === 'interviewee' || exchange.number === 0 || (number === 0 && speaker === 'interviewer')) return [];
  return [textNode(' '), { type: 'emphasis', children: [textNode(`(${SPEAKERS[speaker].name})`)] }];
}

/** Returns the status since 2020 with a link to the reason. */
function statusNote({ id, page }: Statement): PhrasingContent[] {
  const status = getRegistry().since.statuses.get(id);
  if (!status) return [];
  return [
    textNode(' '),
    {
      type: 'link',
      url: `${page}#since-2020`,
      children: [textNode(`since 2020: ${status.status}`)],
      data: { hProperties: { className: ['status'] } },
    },
  ];
}
