import { gunzipSync } from 'node:zlib';
import { minify } from 'vite';

type IndexFile = { path: string; content: Uint8Array };

/** What Pagefind's packed files begin with once they are unpacked; its script takes them so as well. */
const SIGNATURE = 'pagefind_dcd';
const WASM_ADDRESS = `\`\${this.basePath}wasm.\${language}.pagefind\``;

/** How the script passes over a part of the index that did not come, as if it held nothing. */
const SWALLOWED = '"load_index_chunk")).catch(()=>{})';

/**
 * Makes Pagefind's own files smaller to load: the script is minified, and the WebAssembly unpacked under a name by which hosts
 * know its type, so that they send it by Brotli instead of the gzip it is packed with. A part of the index that does not come
 * is made an error: "nothing found" would be untrue.
 *
 * @throws Error where Pagefind's files are no longer as this expects
 */
export async function slim(files: readonly IndexFile[]): Promise<IndexFile[]> {
  return Promise.all(
    files.map(async ({ path, content }) => {
      if (path === 'pagefind.js') return { path, content: await slimScript(new TextDecoder().decode(content)) };
      if (!path.startsWith('wasm.')) return { path, content };
      const unpacked = gunzipSync(content);
      if (unpacked.subarray(0, SIGNATURE.length).toString() !== SIGNATURE) throw new Error(`${path}: no ${SIGNATURE}`);
      return { path: path.replace(/\.pagefind$/, '.wasm'), content: unpacked };
    }),
  );
}

async function slimScript(script: string): Promise<Uint8Array> {
  for (const expected of [WASM_ADDRESS, SWALLOWED])
    if (script.split(expected).length !== 2) throw new Error(`pagefind.js: not once ${expected}`);
  const named = script
    .replace(WASM_ADDRESS, () => WASM_ADDRESS.replace('.pagefind', '.wasm'))
    .replace(SWALLOWED, () => SWALLOWED.replace('.catch(()=>{})', ''));
  const { code, errors } = await minify('pagefind.js', named, { module: true });
  if (errors.length > 0) throw new Error(`pagefind.js: ${errors.map(({ message }) => message).join('; ')}`);
  return new TextEncoder().encode(code);
}
