import { resolve } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { resetRegistry } from '../load/current.ts';
import { describeFault } from '../syntax/faults.ts';
import { checkContent, loadRegistry } from '../load/load.ts';
import { indexFiles } from '../search/build-index.ts';
import { base } from '../site/address.ts';

/** Reloads the page when content changes: every page may draw on every file, so all modules are made anew. */
export function serveContentChanges(server: ViteDevServer, logger: AstroIntegrationLogger): void {
  const content = resolve('content');
  server.watcher.add(content);
  server.watcher.on('all', (_event, path) => {
    if (!resolve(path).startsWith(content)) return;
    resetRegistry();
    for (const fault of checkContent(process.cwd()).faults) logger.error(`\n${describeFault(fault)}`);
    for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
    server.ws.send({ type: 'full-reload' });
  });
}

/** Answers requests for the search index from memory, made from the content as it stands at the first of them. */
export function serveIndex(server: ViteDevServer): void {
  const prefix = `${base}pagefind/`;
  let files: Promise<Map<string, Uint8Array>> | undefined;
  server.watcher.on('all', () => {
    files = undefined;
  });
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!path.startsWith(prefix)) return next();
    files ??= Promise.resolve().then(() => indexFiles(loadRegistry()));
    files.then((found) => {
      const file = found.get(path.slice(prefix.length));
      if (!file) return next();
      response.setHeader('content-type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
      response.end(file);
    }, next);
  });
}
