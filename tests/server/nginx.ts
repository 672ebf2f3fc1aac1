import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../helpers/free-port.ts';

/** Debian's `nobody` and `nogroup`: where root runs the tests, the server must not be root. */
const NOBODY = 65534;
const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => spawnSync(path, ['-v']).status === 0);

/** A server that runs until it is stopped. */
export interface Nginx {
  address: string;
  /** Process that listens. */
  pid: number;
  stop(): void;
}

/**
 * Starts nginx on the built site as an ordinary user, with the generated configuration and a folder of its own.
 *
 * @param configuration folder of the generated files
 * @throws Error where nginx is missing, with the command that installs it, or where it refuses the configuration
 */
export async function startNginx(site: string, configuration: string): Promise<Nginx> {
  if (PROGRAM === undefined)
    throw new Error('nginx is missing. Install it: apt-get install -y --no-install-recommends nginx-light');
  const folder = mkdtempSync(join(tmpdir(), 'csto-nginx-'));
  chmodSync(folder, 0o755);
  // A copy, since the user may not be able to read where the project lies.
  cpSync(site, join(folder, 'site'), { recursive: true });
  cpSync(configuration, join(folder, 'conf'), { recursive: true });
  mkdirSync(join(folder, 'run'));
  const ordinary = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (ordinary.uid !== undefined) chownSync(join(folder, 'run'), ordinary.uid, ordinary.gid);
  const port = await freePort('127.0.0.1');
  writeFileSync(join(folder, 'nginx.conf'), mainFile(folder, port));
  const parameters = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'run/error.log')];
  const server = spawn(PROGRAM, parameters, { ...ordinary, stdio: 'ignore' });
  const stop = (): void => {
    server.kill('SIGTERM');
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(server, port);
  } catch (error) {
    const log = readFileSync(join(folder, 'run/error.log'), 'utf8');
    stop();
    throw new Error(`${error instanceof Error ? error.message : error}\n${log}`);
  }
  return { address: `http://127.0.0.1:${port}`, pid: server.pid ?? Number.NaN, stop };
}

/** The part of the configuration that whoever runs a server writes. */
function mainFile(folder: string, port: number): string {
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off;
pid ${folder}/run/nginx.pid;
error_log ${folder}/run/error.log warn;
events {}
http {
  access_log off;
${scratch.map((name) => `  ${name}_temp_path ${folder}/run/${name};\n`).join('')}  include ${folder}/conf/nginx-http.conf;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    include ${folder}/conf/nginx-server.conf;
  }
}
`;
}

/** Waits for the first answer; throws where the server ends before. */
async function answering(server: ChildProcess, port: number): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`nginx ended with ${server.exitCode}`);
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}
