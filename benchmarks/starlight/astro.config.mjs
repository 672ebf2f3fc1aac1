import { readdirSync } from 'node:fs';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Its sidebar holds what the navigation of the site holds: every folder but the one with a page for each statement. */
const folders = readdirSync('src/content/docs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 's')
  .map(({ name }) => name);

// All else is as Starlight comes.
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
