import type { Registry } from './registry.ts';
import { INTERVIEW } from './site.ts';
import type { Statement } from './types.ts';

/**
 * Returns a link to the paragraph of the source that a statement comes from. The link has a text fragment with the start of the
 * paragraph (https://wicg.github.io/scroll-to-text-fragment/). Browsers without support open the top of the page.
 *
 * @throws Error if the file of the interview source is missing
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
