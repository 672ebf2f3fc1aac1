import type { Citation } from '../syntax/citation-syntax.ts';
import type { Root } from 'mdast';
import type { FigureMention } from '../syntax/figures-in-text.ts';
import type { Locator } from '../syntax/locators.ts';
import type { SpeakerId } from './site.ts';
import type { OperationFrontMatter, SourceRecord, TopicFrontMatter } from './schemas.ts';

/** An editors' remark below a statement. It is not part of the claim. */
export interface Remark {
  text: string;
  html: string;
}

/** A single claim from the source. Its number is permanent. */
export interface Statement {
  /** Exchange and number: `10.3`. */
  id: string;
  exchange: number;
  number: number;
  /** Anchor on pages that show the exchange: `s10-3`. */
  anchor: string;
  /** URL on the page of the exchange: `/interview/10/#s10-3`. */
  url: string;
  /** Path of its own page: `/s/10.3/`. */
  page: string;
  /** Subject in two to six words. */
  label: string;
  /** The claim as plain text. */
  text: string;
  /** The claim as inline HTML. */
  html: string;
  /** The locator as typed: `¶2.1`. */
  locator: string;
  locators: Locator[];
  speaker: SpeakerId;
  remarks: Remark[];
  /** Slugs of its topics. */
  themes: string[];
  /** True if the statement was withdrawn; `text` is then the reason. */
  withdrawn: boolean;
  /** Reason why no page cites it; undefined for other statements. */
  unused: string | undefined;
  file: string;
  line: number;
}

/** A paragraph of the source. The question is number 0. */
export interface SourceParagraph {
  number: number;
  /** Number of sentences. */
  sentences: number;
  /** Text at the start of the paragraph, unique in the source. */
  opens: string;
}

/** A question with its answer. Number 0 is the lead. */
export interface Exchange {
  number: number;
  /** `/interview/10/` */
  url: string;
  title: string;
  question: string;
  aliases: string[];
  paragraphs: SourceParagraph[];
  statements: Statement[];
  /** The parsed file, before components are replaced. */
  originalTree: Root;
  file: string;
}

/** A source with its key and location. */
export interface Source extends SourceRecord {
  key: string;
  /** `/sources/#source-interview` */
  page: string;
  file: string;
  /** Returns the line of a key. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A section of a page: a heading and the content up to the next heading. */
export interface Section {
  anchor: string;
  title: string;
  depth: number;
  /** Plain text without citations. */
  text: string;
  line: number;
}

/** A link as typed. */
export interface Link {
  url: string;
  line: number;
}

/** A topic or operation: a text with citations after each paragraph. */
export interface Article {
  /** File name without extension, unique among topics and operations. */
  slug: string;
  /** `/topics/members/`, `/operations/channel/` */
  url: string;
  /** The first paragraph: one sentence that answers the reader's question. */
  answer: string;
  /** Plain text between the answer and the first heading: the at-a-glance box. */
  glance: string;
  sections: Section[];
  /** Plain text of paragraphs and table rows, with citations as typed. */
  blocks: { text: string; line: number }[];
  citations: Citation[];
  /** Figure components in the text. */
  figures: FigureMention[];
  links: Link[];
  /** The parsed file, before components are replaced. */
  originalTree: Root;
  /** The parsed file with figures and counts as text. */
  tree: Root;
  file: string;
  /** Returns the line of a front matter key. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** Common fields of topics and operations. */
export type AnyArticle = Article & Pick<TopicFrontMatter, 'title' | 'aliases' | 'related'>;

/** A topic page. */
export type Topic = Article & TopicFrontMatter;

/** An operation page, also for exercises. */
export type Operation = Article & OperationFrontMatter;
