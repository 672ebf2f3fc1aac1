import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/build/integration.ts';
import { pageList } from './src/build/sitemap.ts';
import { markdown } from './src/markdown/processor.ts';
import { base, origin } from './src/site/address.ts';

/** Astro marks its own modules by directives that the bundler warns of, once a page: they would bury a real warning. */
function withoutDirectiveNoise(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
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
    build: {
      assetsInlineLimit: 0,
      // Every browser with WebAssembly support for the search preloads modules itself.
      modulePreload: { polyfill: false },
      rolldownOptions: { onLog: withoutDirectiveNoise },
    },
    // A taken port is said, rather than another one served that the reader's tab does not show.
    server: { strictPort: true },
  },
  markdown: { processor: markdown, syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: false }), ...pageList(), site()],
});
