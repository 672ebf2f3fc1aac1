import type { Citation } from '../syntax/citation-syntax.ts';
import type { Root } from 'mdast';
import type { FigureMention } from '../syntax/figures-in-text.ts';
import type { Locator } from '../syntax/locators.ts';
import type { SpeakerId } from './site.ts';
import type { OperationFront, SourceFront, TopicFront } from './schemas.ts';

/** A remark of the editors below a statement; ours, not part of the claim. */
export interface Remark {
  text: string;
  html: string;
}

/** One checkable claim of the source. Its number is permanent. */
export interface Statement {
  /** `10.3`: exchange and number. */
  id: string;
  exchange: number;
  number: number;
  /** `s10-3`, the anchor on every page that shows the exchange. */
  anchor: string;
  /** `/interview/10/#s10-3`, where it stands among its neighbors. */
  url: string;
  /** `/s/10.3/`, its own page. */
  page: string;
  /** What it is about, in two to six words. */
  label: string;
  /** The claim as plain text. */
  text: string;
  /** The claim as inline HTML. */
  html: string;
  /** The locator as typed, `¶2.1`. */
  locator: string;
  locators: Locator[];
  speaker: SpeakerId;
  remarks: Remark[];
  /** Slugs of the topics it bears on. */
  themes: string[];
  /** True where the number is a tombstone; `text` is then the reason. */
  withdrawn: boolean;
  /** Why no page cites it, where that is so. */
  unused: string | undefined;
  file: string;
  line: number;
}

/** A paragraph of the source: the question is number 0. */
export interface SourceParagraph {
  number: number;
  sentences: number;
  opens: string;
}

/** One question with its answer; number 0 is the lead. */
export interface Exchange {
  number: number;
  /** `/interview/10/` */
  url: string;
  title: string;
  question: string;
  aliases: string[];
  paragraphs: SourceParagraph[];
  statements: Statement[];
  /** The file as its writer typed it. */
  written: Root;
  file: string;
}

/** A source, cited by its key. */
export interface Source extends SourceFront {
  key: string;
  /** `/sources/#source-interview` */
  page: string;
  file: string;
  /** Line of a key. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A section of a topic: heading and what follows up to the next heading. */
export interface Section {
  anchor: string;
  title: string;
  depth: number;
  /** Plain text, citations left out. */
  text: string;
  line: number;
}

/** A link as a writer typed it. */
export interface Link {
  url: string;
  line: number;
}

/** A page of prose, put together from statements and cited block by block. */
export interface Article {
  /** Name of its file; unique over topics and operations. */
  slug: string;
  /** `/topics/members/`, `/operations/channel/` */
  url: string;
  /** Its first paragraph: one sentence that answers the reader's question. */
  answer: string;
  /** Plain text between answer and first heading: the at-a-glance box. */
  glance: string;
  sections: Section[];
  /** Paragraphs and table rows with their citations as typed. */
  blocks: { text: string; line: number }[];
  citations: Citation[];
  /** Figures drawn from the figures data. */
  figures: FigureMention[];
  links: Link[];
  /** The file as its writer typed it. */
  written: Root;
  /** The same with figures put in. */
  tree: Root;
  file: string;
  /** Line of a key of the front matter. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What topics and operations have in common, front matter included. */
export type AnyArticle = Article & Pick<TopicFront, 'title' | 'aliases' | 'related'>;

/** A topic page. */
export type Topic = Article & TopicFront;

/** The page of an operation or training. */
export type Operation = Article & OperationFront;
