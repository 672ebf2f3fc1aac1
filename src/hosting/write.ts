import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compressFiles } from './compress.ts';
import { headerRules } from './header-rules.ts';
import { headersFile } from './headers-file.ts';
import { nginxHttp, nginxServer } from './nginx.ts';
import { sitePolicy } from './site-policy.ts';

/**
 * Adds to a finished site what web servers need: headers and compressed copies in the site, and beside it, where no server
 * hands it out, the configuration for nginx.
 *
 * @param folder the built site
 * @param beside folder for the configuration, made where missing
 */
export async function writeHosting(folder: string, beside: string, base: string): Promise<void> {
  const rules = headerRules(sitePolicy(folder));
  await compressFiles(folder);
  writeFileSync(join(folder, '_headers'), headersFile(rules, base));
  mkdirSync(beside, { recursive: true });
  writeFileSync(join(beside, 'nginx-http.conf'), nginxHttp(rules, base));
  writeFileSync(join(beside, 'nginx-server.conf'), nginxServer(rules, base));
}
