import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { unpackByline } from '../../src/search/browser/byline.ts';
import { BEGINNINGS, packByline } from '../../src/search/byline.ts';
import { fragmentIds } from '../../src/search/fragment-ids.ts';
import { preparePagefindScript } from '../../src/search/pagefind-script.ts';
import { searchRecords } from '../../src/search/records.ts';
import { getRegistry } from '../../src/load/current.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('Pagefind’s script reports a part of the index that does not load; other files stay as they are', async () => {
  const fragment = { path: 'fragment/en_1.pf_fragment', content: bytes('as it is') };
  const [script, other] = await preparePagefindScript([
    {
      path: 'pagefind.js',
      content: bytes('export const load = (once, chunk) => once(chunk("load_index_chunk")).catch(()=>{});'),
    },
    fragment,
  ]);
  const { load } = await import(
    `data:text/javascript,${encodeURIComponent(new TextDecoder().decode(script?.content))}`
  );
  await assert.rejects(
    load(
      (promise: Promise<void>) => promise,
      () => Promise.reject(new Error('offline')),
    ),
    /offline/,
  );
  assert.deepEqual(other, fragment);
});

test('a Pagefind script that handles load errors in another way stops the build', async () => {
  await assert.rejects(
    preparePagefindScript([{ path: 'pagefind.js', content: bytes('export {}') }]),
    /pagefind\.js does not contain .* exactly once/,
  );
});

test('every byline is the same after packing and unpacking', () => {
  for (const { meta } of searchRecords(getRegistry()))
    assert.equal(unpackByline(packByline(meta.byline), BEGINNINGS), meta.byline);
  assert.ok(packByline('Rashid Nurgaliyev, 16 July 2020, ¶2.1').length < 8);
});

test('the id of a fragment is the one that Pagefind’s files name, and another form of the files stops the build', async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  await index?.addCustomRecord({ url: '/a/#b', content: 'harbor dues', language: 'en', meta: { title: 'Dues' } });
  const files = (await index?.getFiles())?.files ?? [];
  await close();
  const [fragment] = fragmentIds(files);
  assert.equal(fragment?.url, '/a/#b');
  assert.ok(files.some(({ path }) => path === `fragment/en_${fragment?.id}.pf_fragment`));
  assert.throws(() => fragmentIds([]), /wrote no fragments/);
  const odd = { path: 'fragment/en_0123abc.pf_fragment', content: gzipSync('pagefind_dcd{"id":1}') };
  assert.throws(() => fragmentIds([odd]), /has no url/);
});
