import type { Registry } from './registry.ts';
import { INTERVIEW } from './site.ts';
import type { Statement } from './types.ts';

/**
 * Link into the source page at the paragraph a statement is taken from. The paragraph's first words make a text fragment
 * (https://wicg.github.io/scroll-to-text-fragment/); browsers without it open the page at its top.
 */
export function sourceLink({ sources, exchanges }: Registry, statement: Statement): string {
  const url = sources.get(INTERVIEW)?.url;
  if (url === undefined) throw new Error(`content/sources/${INTERVIEW}.yaml is missing`);
  const number = statement.locators[0]?.paragraph;
  const paragraph = exchanges
    .find((exchange) => exchange.number === statement.exchange)
    ?.paragraphs.find((candidate) => candidate.number === number);
  return paragraph ? `${url}#:~:text=${encodeURIComponent(paragraph.opens).replace(/-/g, '%2D')}` : url;
}
