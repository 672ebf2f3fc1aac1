import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Registry } from '../registry/registry.ts';
import { packByline } from './byline.ts';
import { searchRecords } from './records.ts';
import { siteWords } from './site-words.ts';
import { ALL_WORDS, ASKED, askedFile, SITE_WORDS, wordsFile } from './site-words-file.ts';
import { preparePagefindScript } from './pagefind-script.ts';

/**
 * Files that Pagefind adds and this site does not ask for: its interfaces, its worker (at this size the index answers on the page's
 * own thread in milliseconds, and a worker would load the same script twice) and the reader of other languages.
 */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|\.css$|^wasm\.unknown/;

/**
 * The search index, as path → bytes.
 *
 * @throws Error with Pagefind's own messages: its Node API returns them and goes on
 */
export async function indexFiles(registry: Registry): Promise<Map<string, Uint8Array>> {
  const records = searchRecords(registry);
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index || errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, content, language, meta } of records) {
    // The facets go into the file of the site's words, where they are smaller and countable over several words.
    const added = await index.addCustomRecord({
      url,
      content,
      language,
      meta: { ...meta, byline: packByline(meta.byline) },
    });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  const result = await index.getFiles();
  await close();
  if (result.errors.length > 0) throw new Error(`Pagefind: ${result.errors.join('; ')}`);
  const { site, initials, all, asked, askedFiles } = siteWords(records, registry, result.files);
  const files = await preparePagefindScript(result.files.filter(({ path }) => !UNUSED.test(path)));
  return new Map([
    ...files.map(({ path, content }) => [path, content] as const),
    [SITE_WORDS, json(site)],
    ...[...initials].map(([initial, words]) => [wordsFile(initial), json(words)] as const),
    [ALL_WORDS, json(all)],
    [ASKED, json(asked)],
    ...askedFiles.map((words, file) => [askedFile(file), json(words)] as const),
  ]);
}

function json(value: object): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** Writes the index into a folder; returns how many passages it holds. */
export async function writeIndex(registry: Registry, folder: string): Promise<number> {
  for (const [path, content] of await indexFiles(registry)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return searchRecords(registry).length;
}
