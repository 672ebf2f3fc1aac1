import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { unpackByline } from '../../src/search/browser/byline.ts';
import { BEGINNINGS, packByline } from '../../src/search/byline.ts';
import { searchRecords } from '../../src/search/records.ts';
import { getRegistry } from '../../src/load/current.ts';
import { slim } from '../../src/search/slim.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('the script asks for the WebAssembly under the name it is unpacked to, and owns up to a part that is missing', async () => {
  const files = await slim([
    {
      path: 'pagefind.js',
      content: bytes(
        `export const a = (language) => \`\${this.basePath}wasm.\${language}.pagefind\`;` +
          `export const b = (load) => this.once(load("load_index_chunk")).catch(()=>{});`,
      ),
    },
    { path: 'wasm.en.pagefind', content: gzipSync('pagefind_dcd and code') },
    { path: 'fragment/en_1.pf_fragment', content: bytes('as it is') },
  ]);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['pagefind.js', 'wasm.en.wasm', 'fragment/en_1.pf_fragment'],
  );
  assert.match(new TextDecoder().decode(files[0]?.content), /wasm\.\$\{\w+\}\.wasm/);
  assert.doesNotMatch(new TextDecoder().decode(files[0]?.content), /catch/);
  assert.equal(new TextDecoder().decode(files[1]?.content), 'pagefind_dcd and code');
});

test('files of another Pagefind than expected stop the build', async () => {
  await assert.rejects(slim([{ path: 'pagefind.js', content: bytes('export {}') }]), /pagefind\.js: not once/);
  await assert.rejects(
    slim([{ path: 'wasm.en.pagefind', content: gzipSync('other') }]),
    /wasm\.en\.pagefind: no pagefind_dcd/,
  );
});

test('every byline comes back from the index as it went in', () => {
  for (const { meta } of searchRecords(getRegistry()))
    assert.equal(unpackByline(packByline(meta.byline), BEGINNINGS), meta.byline);
  assert.ok(packByline('Rashid Nurgaliyev, 16 July 2020, ¶2.1').length < 8);
});
