import { INTERVIEW_DATE, SPEAKERS } from '../registry/site.ts';
import type { PhrasingContent } from 'mdast';
import { href } from '../site/address.ts';
import { longDate } from '../site/dates.ts';
import type { CitationTarget } from '../registry/citation-target.ts';

/** How one citation looks: its marker, what the marker is called when spoken, and the note behind it. */
export interface Note {
  /** Makes the anchors `fn-…` and `fnref-…`. */
  identifier: string;
  marker: string;
  spoken: string;
  /** What stands in the margin beside the sentence. */
  label: string;
  /** Path of what is cited. */
  page: string;
  content: PhrasingContent[];
}

/** The note of a citation, filled from the registry. */
export function noteOf(target: CitationTarget): Note {
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
          link(href(url), `§\u00a0${id}`),
          words(' '),
          { type: 'strong', children: [words(`${label}.`)] },
          words(` ${text} `),
          link(href(page), `${SPEAKERS[speaker].name}, ${longDate(INTERVIEW_DATE)}, ${locator}`),
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
          link(href(page), short),
          words(': '),
          link(url, title),
          words(`, ${[agency, publisher, published ? longDate(published) : 'undated'].filter(Boolean).join(', ')}`),
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
        content: [link(href(url), `Exchange ${number}, ${title}`), words(': the interview does not say this there.')],
      };
    }
    case 'editors':
      return {
        identifier: 'editors',
        marker: 'editors',
        spoken: 'A sentence of the editors',
        label: 'The editors’ words',
        page: '/about/#editors',
        content: [link(href('/about/#editors'), 'The editors'), words(': this sentence is ours, not the source’s.')],
      };
  }
}

function words(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(url: string, text: string): PhrasingContent {
  return { type: 'link', url, children: [words(text)] };
}
