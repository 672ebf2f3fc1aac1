import type { Kind } from '../records.ts';
import type { Hit } from './ranking.ts';
import { marked } from './mark.ts';

const KIND_NAMES: Record<Kind, string> = {
  statement: 'Statement',
  fact: 'Later fact',
  figure: 'Figure',
  entry: 'Entry',
  operation: 'Operation',
  section: 'Section',
  topic: 'Topic',
  exchange: 'Exchange',
  source: 'Source',
};

/** How many results are shown at once; the count above the list tells of the rest. */
export const SHOWN = 20;

/** One result as a list item: kind, title as a link to the passage, the whole text, and who says it, when. */
export function resultItem(hit: Hit, query: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.dataset.result = hit.kind;
  link.append(marked(hit.title, query));
  const text = element('p', 'result-text');
  text.append(marked(shorten(hit), query));
  const byline = element('p', 'byline');
  byline.append(`${KIND_NAMES[hit.kind]}: ${hit.byline}`);
  item.append(link, text, byline);
  return item;
}

/** A statement is shown whole, so that no hedge is lost; a section may be long and is cut at a word. */
function shorten({ kind, text }: Hit): string {
  if (kind === 'statement' || text.length <= 280) return text;
  return `${text.slice(0, text.lastIndexOf(' ', 280))} …`;
}

function element(name: string, className: string): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
