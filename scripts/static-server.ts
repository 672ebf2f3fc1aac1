import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { REVALIDATED } from '../src/hosting/header-rules.ts';
import { headersFor } from '../src/hosting/headers-file.ts';

/**
 * An HTTP server for a built site, as a host would serve it: with the headers and the compressed copies of the build.
 *
 * @param base the path it was built for; what is unknown gets its 404 page with status 404
 */
export function staticServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    setHeaders(response, folder, url);
    const missing = (): void => {
      response.setHeader('cache-control', REVALIDATED);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!url.startsWith(base)) {
      missing();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const { pathname: path, search } = new URL(`http://host${request.url.replace(/^\/+/, '/')}`);
    // What is for the server, not for readers.
    if (/^\/_headers$|\.(?:br|gz)$/.test(path)) {
      missing();
      return;
    }
    // A page's address ends in a slash; hosts redirect to it, and relative links depend on it.
    if (!path.endsWith('/') && isFolder(join(folder, path))) {
      response.writeHead(301, { location: `${base}${path.slice(1)}/${search}` });
      response.end();
      return;
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, missing);
  });
}

/** Also false for a name that the system takes for none, such as one that is too long, where statSync() throws. */
function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Sets the headers that the build wrote for a host, `_headers`; a folder without that file is served without them. */
function setHeaders(response: ServerResponse, folder: string, url: string): void {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return;
  for (const [name, value] of headersFor(url, readFileSync(file, 'utf8'))) response.setHeader(name, value);
}
