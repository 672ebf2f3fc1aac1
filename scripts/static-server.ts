import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** An HTTP server for a built site: `base` is the path it was built for; unknown paths get its 404 page with status 404. */
export function staticServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true, extensions: [] });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    const missing = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const [path = ''] = request.url.split('?');
    // A page's address ends in a slash; hosts redirect to it, and relative links depend on it.
    if (!path.endsWith('/') && !/\.[a-z0-9_-]+$/i.test(path)) {
      response.writeHead(301, { location: `${base}${path.slice(1)}/` });
      response.end();
      return;
    }
    if (path.endsWith('/')) request.url = request.url.replace(path, `${path}index.html`);
    files(request, response, missing);
  });
}
