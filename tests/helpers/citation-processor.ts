import { readFileSync } from 'node:fs';
import CSL from 'citeproc';
import chicago from '../../node_modules/rehype-citation/dist/node/styles/chicago.js';
import mla from '../../node_modules/rehype-citation/dist/node/styles/mla.js';

const packed = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(`node_modules/@citation-js/plugin-csl/lib/${name}.json`, 'utf8'));
const locale = packed('locales')['en-US'] ?? '';

/** The styles as the Citation Style Language has them, by the names of `STYLES`. */
const CSL_STYLES: Record<string, string> = { APA: packed('styles').apa ?? '', MLA: mla, Chicago: chicago };

const items = new Map<string, Record<string, unknown>>();
const engines = new Map<string, InstanceType<typeof CSL.Engine>>();

/** Reading a style takes longer than using it. */
function engineOf(style: string): InstanceType<typeof CSL.Engine> {
  const known = engines.get(style);
  if (known) return known;
  const system = { retrieveLocale: () => locale, retrieveItem: (id: string) => items.get(id) ?? {} };
  const engine = new CSL.Engine(system, CSL_STYLES[style] ?? '', 'en-US');
  engines.set(style, engine);
  return engine;
}

/** One item as citeproc-js sets it in a bibliography, as HTML with italics. */
export function processed(style: string, item: Record<string, unknown>): string {
  const engine = engineOf(style);
  items.set(String(item.id), item);
  // Alone in its bibliography: two works of one year would be told apart by letters.
  engine.updateItems([String(item.id)]);
  const [, [entry = '']] = engine.makeBibliography();
  return entry
    .replace(/^\s*<div class="csl-entry">([\s\S]*)<\/div>\s*$/, '$1')
    .replaceAll('&#38;', '&')
    .trim();
}
