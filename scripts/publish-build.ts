/**
 * `npm run publish:build`: the build that is uploaded. It needs the address of the site, since links for other sites,
 * citations and the list of pages are made for it; without one nothing is built.
 */
import { spawnSync } from 'node:child_process';

/** What is wrong with the address, in a sentence; undefined where it will do. */
function refusal(address: string | undefined): string | undefined {
  if (!address) return 'SITE_URL is not set.';
  if (!URL.canParse(address) || !/^https?:\/\//.test(address)) return `SITE_URL is no web address: ${address}`;
  const { search, hash, username } = new URL(address);
  return search || hash || username ? `SITE_URL holds more than host and path: ${address}` : undefined;
}

const problem = refusal(process.env.SITE_URL);
if (problem) {
  console.error(`${problem} The published site needs its own address:`);
  console.error('  SITE_URL=https://example.org/csto/ npm run publish:build');
  process.exit(1);
}
process.exitCode = spawnSync('astro', ['build'], { stdio: 'inherit' }).status ?? 1;
