import type { Blockquote, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { Fault } from '../syntax/faults.ts';
import { inlineHtml, plainText } from '../syntax/inline.ts';
import { type Locator, parseLocators } from '../syntax/locators.ts';
import type { Remark } from './types.ts';

/** A parsed item of the list of statements, before it is checked against the rest of the exchange. */
export interface StatementItem {
  item: ListItem;
  number: number;
  label: string;
  /** Nodes between label and locator. */
  claim: PhrasingContent[];
  locator: string;
  locators: Locator[];
  remarks: Remark[];
  withdrawn: boolean;
  line: number;
}

/** Label of a withdrawn statement, whose number stays reserved: `5. **Withdrawn.** Reason.` */
const WITHDRAWN_LABEL = 'Withdrawn';
const LOCATOR = /\s*(¶[\d.,–\s]*)$/;

/**
 * Parses the ordered list of an exchange. Numbers are read from the file text, because the Markdown parser renumbers list items.
 * Adds the faults of single items to `faults`.
 */
export function readStatementItems(tree: Root, text: string, file: string, faults: Fault[]): StatementItem[] {
  const items: StatementItem[] = [];
  for (const list of tree.children.filter((node): node is List => node.type === 'list')) {
    for (const item of list.children) {
      const line = item.position?.start.line ?? 1;
      const number = typedNumber(item, text);
      if (number === undefined) {
        faults.push({
          file,
          line,
          problem: 'missing statement number',
          found: itemExcerpt(item),
          expected: '`4. **Label.** Claim. ¶2.1`',
          nearest: `${items.length}.`,
        });
        continue;
      }
      const read = readItem(item, number, line, file, faults);
      if (read) items.push(read);
    }
  }
  return items;
}

function typedNumber(item: ListItem, text: string): number | undefined {
  const match = /^(\d+)[.)]/.exec(text.slice(item.position?.start.offset));
  return match ? Number(match[1]) : undefined;
}

function readItem(
  item: ListItem,
  number: number,
  line: number,
  file: string,
  faults: Fault[],
): StatementItem | undefined {
  const [first, ...rest] = item.children;
  const paragraph = first?.type === 'paragraph' ? first : undefined;
  const strong = paragraph?.children[0];
  const label = strong?.type === 'strong' ? plainText(strong.children).replace(/\.$/, '') : '';
  if (!paragraph || label === '') {
    faults.push({
      file,
      line,
      problem: 'missing label',
      found: itemExcerpt(item),
      expected: 'a bold label at the start, such as **Breaches of migration law, 2019.**',
      nearest: `${number}. **Subject, scope, year.** …`,
    });
    return undefined;
  }
  const words = label.replace(/^Question: /, '').split(/\s+/).length;
  if (label !== WITHDRAWN_LABEL && (words < 2 || words > 6)) {
    faults.push({
      file,
      line,
      problem: 'invalid label length',
      found: `${label} (${words} words)`,
      expected: 'two to six words',
      nearest: label.split(/\s+/).slice(0, 6).join(' '),
    });
  }
  const { claim, locator } = splitLocator(paragraph);
  const locators = parseLocators(locator);
  if (!locators && label !== WITHDRAWN_LABEL) {
    faults.push({
      file,
      line,
      problem: 'missing locator',
      found: locator || `… ${plainText(claim).slice(-40)}`,
      expected: 'a locator at the end: ¶2.1, ¶1.1–1.3 or ¶1.1, 2.3',
      nearest: '¶1.1',
    });
    return undefined;
  }
  const stray = rest.find((node) => node.type !== 'blockquote');
  if (stray) {
    faults.push({
      file,
      line: stray.position?.start.line ?? line,
      problem: 'extra paragraph in a statement',
      found: itemExcerpt(stray),
      expected: 'one claim, followed only by remarks that start with >',
      nearest: 'a new statement at the end of the list',
    });
  }
  return {
    item,
    number,
    label,
    claim,
    locator,
    locators: locators ?? [],
    remarks: rest.filter((node): node is Blockquote => node.type === 'blockquote').map(readRemark),
    withdrawn: label === WITHDRAWN_LABEL,
    line,
  };
}

/** Removes label and locator from the paragraph of an item. */
function splitLocator(paragraph: Paragraph): { claim: PhrasingContent[]; locator: string } {
  const claim = structuredClone(paragraph.children.slice(1));
  const first = claim[0];
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = claim.at(-1);
  const match = last?.type === 'text' ? LOCATOR.exec(last.value) : null;
  if (last?.type !== 'text' || !match?.[1]) return { claim, locator: '' };
  last.value = last.value.slice(0, match.index);
  return { claim, locator: match[1].trim() };
}

function readRemark(quote: Blockquote): Remark {
  const paragraphs = quote.children.filter((node): node is Paragraph => node.type === 'paragraph');
  return { text: plainText(paragraphs), html: paragraphs.map((node) => inlineHtml(node.children)).join(' ') };
}

function itemExcerpt(node: Parameters<typeof plainText>[0][number]): string {
  return plainText([node]).slice(0, 60);
}
