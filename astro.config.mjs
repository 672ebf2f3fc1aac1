import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/build/integration.ts';
import { preloadHelper } from './src/build/preload-helper.ts';
import { pageList } from './src/build/sitemap.ts';
import { markdown } from './src/markdown/processor.ts';
import { base, origin } from './src/site/address.ts';

/** Astro marks its own modules by directives that the bundler warns of, once a page: they would bury a real warning. */
function withoutDirectiveNoise(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

/** Astro names a script after its component and a long query, which every page would carry; the component says enough. */
function scriptFile({ name }) {
  return `_astro/${name.replace(/\.astro.*$/, '').replace(/[^\w-]/g, '')}.[hash].js`;
}

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The new default eats spaces between words and inline links.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // One cacheable sheet, and a shorter security policy than with inlined ones.
  build: { inlineStylesheets: 'never' },
  // Small scripts stay files too: a page is the same few requests everywhere.
  vite: {
    plugins: [preloadHelper()],
    build: {
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        onLog: withoutDirectiveNoise,
        // A constant shared by two scripts would else be a file, and a request of every page.
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames: scriptFile } } } } },
    // A taken port is said, rather than another one served that the reader's tab does not show.
    server: { strictPort: true },
  },
  markdown: { processor: markdown, syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: false }), ...pageList(), site()],
});
