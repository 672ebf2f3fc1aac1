import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import type { PhrasingContent } from 'mdast';
import { href } from '../site/address.ts';
import { longDate } from '../site/dates.ts';
import type { CitationTarget } from '../registry/citation-target.ts';
import { textNode } from '../syntax/text-node.ts';

/** Marker and footnote of a citation. */
export interface CitationNote {
  /** Suffix of the anchors `fn-…` and `fnref-…`. */
  identifier: string;
  /** Text of the marker. */
  marker: string;
  /** Accessible name of the marker. */
  spoken: string;
  /** Text in the margin beside the sentence. */
  label: string;
  /** Path of the cited page. */
  page: string;
  /** Content of the footnote. */
  content: PhrasingContent[];
}

/** Creates marker and footnote of a citation. */
export function citationNote(target: CitationTarget): CitationNote {
  switch (target.kind) {
    case 'statement': {
      const { id, anchor, label, text, locator, speaker, url, page } = target.statement;
      return {
        identifier: anchor,
        marker: `§${id}`,
        spoken: `Statement ${id}: ${label}`,
        label: `§\u00a0${id} ${label}`,
        page,
        content: [
          linkNode(href(url), `§\u00a0${id}`),
          textNode(' '),
          { type: 'strong', children: [textNode(`${label}.`)] },
          textNode(` ${text} `),
          linkNode(href(page), `${SPEAKERS[speaker].name}, ${longDate(INTERVIEW_DATE)}, ${locator}`),
        ],
      };
    }
    case 'source': {
      const { key, short, title, agency, publisher, published, page, url } = target.source;
      return {
        identifier: `source-${key}`,
        marker: short,
        spoken: `Source: ${short}`,
        label: short,
        page,
        content: [
          linkNode(href(page), short),
          textNode(': '),
          linkNode(url, title),
          textNode(`, ${[agency, publisher, published ? longDate(published) : 'undated'].filter(Boolean).join(', ')}`),
        ],
      };
    }
    case 'silent': {
      const { number, title, url } = target.exchange;
      return {
        identifier: `silent-${number}`,
        marker: 'not said',
        spoken: `Not said in exchange ${number}`,
        label: `Not said in exchange\u00a0${number}`,
        page: url,
        content: [
          linkNode(href(url), `Exchange ${number}, ${title}`),
          textNode(': the interview does not say this there.'),
        ],
      };
    }
    case 'editors':
      return {
        identifier: 'editors',
        marker: 'editors',
        spoken: 'A sentence of the editors',
        label: 'The editors’ words',
        page: '/about/#editors',
        content: [
          linkNode(href('/about/#editors'), 'The editors'),
          textNode(': this sentence is ours, not the source’s.'),
        ],
      };
  }
}

function linkNode(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [textNode(text)] };
}
