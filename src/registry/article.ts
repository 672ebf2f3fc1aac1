import { basename } from 'node:path';
import type { Heading, Link as LinkNode, Paragraph, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { findCitations, stripCitations } from '../syntax/citation-syntax.ts';
import { fillCounts } from '../syntax/counts-in-text.ts';
import { fillFigures } from '../syntax/figures-in-text.ts';
import { headingAnchor, removeAnchor } from '../syntax/heading-anchor.ts';
import { type Counts, formatCount } from './counts.ts';
import type { Fault } from '../syntax/faults.ts';
import { plainText } from '../syntax/inline.ts';
import { parseMdx } from '../syntax/mdx.ts';
import { type OperationFrontMatter, operationSchema, type TopicFrontMatter, topicSchema } from './schemas.ts';
import type { Article, Link, Operation, Section, Topic } from './types.ts';
import { type Parsed, parseYaml } from '../syntax/yaml.ts';

/** Reads a file of `content/topics/`. The file name is the slug. Adds all faults to `faults`. */
export function readTopic(text: string, file: string, faults: Fault[], values: TextValues): Topic | undefined {
  const readFront = (yaml: string) => parseYaml(topicSchema, yaml, file, 2);
  return readArticle<TopicFrontMatter>(text, file, '/topics/', readFront, faults, values);
}

/** Reads a file of `content/operations/`. The file name is the slug. Adds all faults to `faults`. */
export function readOperation(text: string, file: string, faults: Fault[], values: TextValues): Operation | undefined {
  const readFront = (yaml: string) => parseYaml(operationSchema, yaml, file, 2);
  return readArticle<OperationFrontMatter>(text, file, '/operations/', readFront, faults, values);
}

/** Values that replace figure and count components. */
interface TextValues {
  /** Figure id → wording with hedge. */
  figures: ReadonlyMap<string, string>;
  counts: Counts;
}

function readArticle<Front>(
  text: string,
  file: string,
  folder: string,
  readFront: (yaml: string) => Parsed<Front> | { faults: Fault[] },
  faults: Fault[],
  values: TextValues,
): (Article & Front) | undefined {
  const slug = basename(file, '.mdx');
  if (!/^[a-z][a-z0-9-]*$/.test(slug)) {
    faults.push({
      file,
      line: 1,
      problem: 'invalid slug',
      found: basename(file),
      expected: 'lower-case letters, digits and hyphens, then .mdx',
      nearest: `${slug.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.mdx`,
    });
    return undefined;
  }
  const mdx = parseMdx(text, file);
  if ('fault' in mdx) return void faults.push(mdx.fault);
  const front = readFront(mdx.yaml);
  if ('faults' in front) return void faults.push(...front.faults);

  const originalTree = structuredClone(mdx.tree);
  const figures = fillFigures(mdx.tree, (id) => values.figures.get(id));
  fillCounts(mdx.tree, (of) => formatCount(values.counts, of));
  const answer = mdx.tree.children.find((node): node is Paragraph => node.type !== 'yaml');
  if (answer?.type !== 'paragraph') {
    faults.push({
      file,
      line: answer?.position?.start.line ?? 1,
      problem: 'missing answer',
      found: answer?.type ?? 'no text',
      expected: 'the answer at the start: a paragraph of one sentence',
      nearest: 'a paragraph before the first heading',
    });
    return undefined;
  }
  return {
    ...front.data,
    slug,
    url: `${folder}${slug}/`,
    answer: readableText([answer]),
    glance: readableText(mdx.tree.children.slice(mdx.tree.children.indexOf(answer) + 1, firstHeadingIndex(mdx.tree))),
    sections: readSections(mdx.tree, file, faults),
    blocks: readBlocks(mdx.tree),
    citations: findCitations(mdx.tree),
    figures,
    links: readLinks(mdx.tree),
    originalTree,
    tree: mdx.tree,
    file,
    lineOf: front.lineOf,
  };
}

/** Returns the index of the first heading, or the number of nodes if there is none. */
function firstHeadingIndex({ children }: Root): number {
  const index = children.findIndex(({ type }) => type === 'heading');
  return index < 0 ? children.length : index;
}

function readableText(nodes: readonly RootContent[]): string {
  return stripCitations(plainText(nodes)).replace(/\s+/g, ' ').trim();
}

/** Returns the sections of a text. Adds faults for headings without a valid anchor or level. */
export function readSections(tree: Root, file: string, faults: Fault[]): Section[] {
  const sections: Section[] = [];
  let body: RootContent[] = [];
  for (const node of tree.children) {
    if (node.type !== 'heading') {
      body.push(node);
      continue;
    }
    closeSection(sections, body);
    body = [];
    const section = openSection(node, file, faults);
    if (section) sections.push(section);
  }
  closeSection(sections, body);
  return sections;
}

function openSection(heading: Heading, file: string, faults: Fault[]): Section | undefined {
  const line = heading.position?.start.line ?? 1;
  const anchor = headingAnchor(heading);
  const copy = structuredClone(heading);
  removeAnchor(copy);
  const title = plainText([copy]);
  const suggestion = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (anchor === undefined) {
    faults.push({
      file,
      line,
      problem: 'missing heading anchor',
      found: `${'#'.repeat(heading.depth)} ${title}`,
      expected: 'an anchor at the end of the line: {/* #short-id */}',
      nearest: `{/* #${suggestion} */}`,
    });
    return undefined;
  }
  if (!/^[a-z][a-z0-9-]*$/.test(anchor)) {
    faults.push({
      file,
      line,
      problem: 'invalid anchor',
      found: `#${anchor}`,
      expected: 'a lower-case letter, then letters, digits and hyphens',
      nearest: `#${suggestion}`,
    });
  }
  if (heading.depth === 1 || heading.depth > 3) {
    faults.push({
      file,
      line,
      problem: 'invalid heading level',
      found: `${'#'.repeat(heading.depth)} ${title}`,
      expected: '## or ###; the title comes from the front matter',
      nearest: `## ${title}`,
    });
  }
  return { anchor, title, depth: heading.depth, text: '', line };
}

function closeSection(sections: readonly Section[], body: readonly RootContent[]): void {
  const section = sections.at(-1);
  if (section) section.text = readableText(body);
}

function readBlocks(tree: Root): Article['blocks'] {
  const blocks: Article['blocks'] = [];
  visit(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'tableRow')
      blocks.push({ text: plainText([node]), line: node.position?.start.line ?? 1 });
  });
  return blocks;
}

/** Returns the links of a text as typed. */
export function readLinks(tree: Root): Link[] {
  const links: Link[] = [];
  visit(tree, 'link', (node: LinkNode) => {
    links.push({ url: node.url, line: node.position?.start.line ?? 1 });
  });
  return links;
}
