import { readdirSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** The sidebar lists the same pages as the navigation of the site: every folder except the one for single statements. */
const folders = readdirSync('src/content/docs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 's')
  .map(({ name }) => name);

// All other settings are the defaults of Starlight.
export default defineConfig({
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'CSTO Docs',
      sidebar: folders.map((directory) => ({
        label: directory,
        collapsed: true,
        items: [{ autogenerate: { directory } }],
      })),
    }),
  ],
});
