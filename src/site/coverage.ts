import type { Registry } from '../registry/registry.ts';
import type { AnyArticle, Exchange } from '../registry/types.ts';
import { articlesCiting } from '../registry/uses.ts';

/** How sentences of the source, statements and pages join in one exchange. */
export interface Covered {
  exchange: Exchange;
  /** Sentences of the source. */
  sentences: number;
  /** Statements that a topic or operation cites. */
  cited: number;
  /** Topics and operations that cite any. */
  pages: AnyArticle[];
}

/** Every exchange in its order. */
export function coverageOf(registry: Registry): Covered[] {
  return registry.exchanges.map((exchange) => {
    const uses = exchange.statements.map(({ id }) => articlesCiting(registry, id));
    return {
      exchange,
      sentences: exchange.paragraphs.reduce((sum, paragraph) => sum + paragraph.sentences, 0),
      cited: uses.filter((pages) => pages.length > 0).length,
      pages: [...new Set(uses.flat())],
    };
  });
}
