/** `npm run serve`: serves the built site, as a host would. `PORT` chooses the port, 4321 unless told. */
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
  stop(`PORT is ${process.env.PORT}; it must be a number from 0 to 65535.`);
restoreTarget(folder);
if (!existsSync(folder)) stop('There is no built site in dist/. Run "npm run build" first, or "npm start" for both.');

const server = staticServer(folder, base);
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is taken. Choose another: PORT=${port + 1} npm run serve`);
  stop(`The server could not start: ${error.message}`);
});
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  console.log(`CSTO Docs: http://localhost:${actual}${base}  (Ctrl-C stops)`);
});
