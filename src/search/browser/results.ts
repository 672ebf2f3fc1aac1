import { KIND_NAMES } from './facet-counts.ts';
import { marked } from './mark.ts';
import { answered } from './answers.ts';
import type { Term } from './passage.ts';
import type { Hit } from './ranking.ts';
import { wordsOf } from './terms.ts';

/** How many results are shown at once; the count above the list tells of the rest. */
export const SHOWN = 20;
/** How many passages of one page stand together below its best one. */
const TOGETHER = 5;

/** Results as list items: passages of one page stand together, the best first, where its best one ranks. */
export function resultItems(hits: readonly Hit[], terms: readonly Term[]): HTMLLIElement[] {
  const pages = new Map<string, Hit[]>();
  for (const hit of hits.slice(0, SHOWN)) {
    const page = hit.url.replace(/#.*/, '');
    pages.set(page, [...(pages.get(page) ?? []), hit]);
  }
  return [...pages.values()].map((group) => {
    const [best, ...others] = group as [Hit, ...Hit[]];
    const item = resultItem(best, terms);
    if (others.length > 0) {
      const list = document.createElement('ul');
      list.className = 'result-more';
      list.append(...others.slice(0, TOGETHER).map((hit) => resultItem(hit, terms)));
      item.append(list);
    }
    return item;
  });
}

/** One result: title as a link to the passage, the whole text, and who says it, when. */
function resultItem(hit: Hit, terms: readonly Term[]): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.dataset['result'] = hit.kind;
  link.append(marked(hit.title, terms));
  const text = element('p', 'result-text');
  text.append(marked(excerpt(hit, terms), terms));
  const byline = element('p', 'byline');
  const kind = KIND_NAMES[hit.kind];
  // Some say their kind themselves: “Exchange 5 of the interview”.
  byline.append(hit.byline.startsWith(kind) ? hit.byline : `${kind}: ${hit.byline}`);
  item.append(link, text, byline);
  return item;
}

const EXCERPT = 280;

/** A statement is shown whole, so that no hedge is lost; a section may be long and is cut around its first answer. */
function excerpt({ kind, text }: Hit, terms: readonly Term[]): string {
  if (kind === 'statement' || text.length <= EXCERPT) return text;
  const answers = wordsOf(text).filter(({ word }) => terms.some((term) => answered(word, term) > 0));
  const first = answers.find(({ index }, i) => (answers[i + terms.length - 1]?.index ?? index) - index < EXCERPT / 2);
  // From the sentence in which it stands, unless the beginning shows it anyway.
  const from = (first?.index ?? 0) < EXCERPT / 2 ? 0 : text.lastIndexOf('. ', first?.index) + 1;
  const rest = text.slice(from).trim();
  const shown = rest.length > EXCERPT ? `${rest.slice(0, rest.lastIndexOf(' ', EXCERPT))} …` : rest;
  return from > 0 ? `… ${shown}` : shown;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
