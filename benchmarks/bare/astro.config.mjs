import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import remarkGfm from 'remark-gfm';

// The same Markdown processor as the site, without its own plugins.
export default defineConfig({
  trailingSlash: 'always',
  markdown: { processor: unified({ gfm: false, remarkPlugins: [remarkGfm] }), syntaxHighlight: false },
  integrations: [mdx()],
});
