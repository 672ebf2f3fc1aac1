import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { REVALIDATED } from '../src/hosting/header-rules.ts';
import { headersFor } from '../src/hosting/headers-file.ts';

/**
 * Creates an HTTP server for a built site that sends the headers and the compressed copies of the build. Missing pages get
 * `404.html` with status 404.
 *
 * @param base the path for which the site was built, with a slash at both ends
 */
export function staticServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });
  return createServer((request, response) => {
    const url = request.url ?? '/';
    setHeaders(response, folder, url);
    const sendNotFound = (): void => {
      response.setHeader('cache-control', REVALIDATED);
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(join(folder, '404.html')));
    };
    if (!url.startsWith(base)) {
      sendNotFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    const { pathname: path, search } = new URL(`http://host${request.url.replace(/^\/+/, '/')}`);
    // These files are for servers, not for readers.
    if (/^\/_headers$|\.(?:br|gz)$/.test(path)) {
      sendNotFound();
      return;
    }
    // Hosts redirect the address of a page to the one with a slash at the end.
    if (!path.endsWith('/') && isFolder(join(folder, path))) {
      response.writeHead(301, { location: `${base}${path.slice(1)}/${search}` });
      response.end();
      return;
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    files(request, response, sendNotFound);
  });
}

/** True if a path is a folder. `existsSync()` comes first, because `statSync()` throws if a name is too long. */
function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** Sets the headers of the file `_headers`, if the build has one. */
function setHeaders(response: ServerResponse, folder: string, url: string): void {
  const file = join(folder, '_headers');
  if (!existsSync(file)) return;
  for (const [name, value] of headersFor(url, readFileSync(file, 'utf8'))) response.setHeader(name, value);
}
