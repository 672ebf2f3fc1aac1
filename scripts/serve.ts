/** `npm run serve`: serves the last build with the headers of the published site. `PORT` sets the port; the default is 4321. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { restoreTarget } from '../src/build/staging.ts';
import { base } from '../src/site/address.ts';
import { staticServer } from './static-server.ts';

const port = Number(process.env.PORT ?? 4321);
const folder = resolve('dist');

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`PORT is ${process.env.PORT}. It must be a number from 0 to 65535.`);
restoreTarget(folder);
if (!existsSync(folder))
  stop('There is no build in dist/. Run "npm run build" first, or "npm start" to build and serve.');

const server = staticServer(folder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is in use. Choose another: PORT=${port + 1} npm run serve`);
  stop(`The server could not start: ${error.message}`);
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`Serving the site at http://localhost:${actual}${base}  (press Ctrl-C to stop)`);
});
