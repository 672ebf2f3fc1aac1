/**
 * `npm run publish:build`: builds the site for publication. It requires `SITE_URL`, because canonical links, citations and
 * the sitemap contain the address of the site.
 */
import { spawnSync } from 'node:child_process';

/** The problem with an address as a sentence, or undefined if it is valid. */
function problemWith(address: string | undefined): string | undefined {
  if (!address) return 'SITE_URL is not set.';
  if (!URL.canParse(address) || !/^https?:\/\//.test(address)) return `SITE_URL is not a web address: ${address}`;
  const { search, hash, username } = new URL(address);
  return search || hash || username ? `SITE_URL may only contain a host and a path: ${address}` : undefined;
}

const problem = problemWith(process.env.SITE_URL);
if (problem) {
  console.error(`${problem} Set it to the address of the published site:`);
  console.error('  SITE_URL=https://example.org/csto/ npm run publish:build');
  process.exit(1);
}
process.exitCode = spawnSync('astro', ['build'], { stdio: 'inherit' }).status ?? 1;
