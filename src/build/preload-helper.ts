import type { Plugin } from 'vite';

/** Where Vite keeps what it wraps every dynamic import in. */
const ID = /^\0vite\/preload-helper\.js$/;

/**
 * Vite's helper for dynamic imports would be a fifth of the script of a reading page, most of it for style sheets, nonces and
 * old browsers. This one does what is needed here: it asks at once for all the modules that another imports.
 */
export function preloadHelper(): Plugin {
  let base = '/';
  return {
    name: 'site:preload-helper',
    enforce: 'pre',
    configResolved(config) {
      base = config.base;
    },
    load: {
      filter: { id: ID },
      handler: () => `export function __vitePreload(load, modules = []) {
        for (const path of modules) {
          const link = document.createElement('link');
          link.rel = 'modulepreload';
          link.href = ${JSON.stringify(base)} + path;
          document.head.append(link);
        }
        return load();
      }`,
    },
  };
}
