import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/build/integration.ts';
import { pageList } from './src/build/sitemap.ts';
import { markdown } from './src/markdown/processor.ts';
import { base, origin } from './src/site/address.ts';

/** Hides a warning about directives in Astro's own modules, which the bundler repeats for each page. */
function withoutDirectiveNoise(level, log, handle) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
}

export default defineConfig({
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default of Astro 7 removes spaces between words and inline links.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // One style sheet that browsers cache, and no hashes of inline styles in the security policy.
  build: { inlineStylesheets: 'never' },
  // Keep small scripts as files, because the security policy does not allow inline scripts.
  vite: {
    build: {
      assetsInlineLimit: 0,
      // Every browser with WebAssembly support for the search preloads modules itself.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        onLog: withoutDirectiveNoise,
        // A constant that two scripts share would be a file of its own, which every page would request.
        optimization: { inlineConst: { mode: 'all' } },
      },
    },
    // Stop if the port is in use, instead of serving at another port than the one open in the browser.
    server: { strictPort: true },
  },
  markdown: { processor: markdown, syntaxHighlight: false },
  devToolbar: { enabled: false },
  integrations: [mdx({ optimize: false }), ...pageList(), site()],
});
