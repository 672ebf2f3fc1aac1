/**
 * `npm run links`: checks whether the sources are still online. It only reports and never fails: a source stays valid when
 * its page is gone, and some servers block programs.
 */
import { loadRegistry } from '../src/load/load.ts';
import { checkLinks, type LinkReport } from './check-links.ts';

const TIMEOUT = 15_000;
const ADVICE: Record<Exclude<LinkReport['state'], 'ok'>, string> = {
  moved: 'moved permanently: update the address',
  gone: 'gone: find an archived copy',
  refused: 'refused: check in a browser',
  'no answer': 'without an answer: try again another day',
};

const sources = [...loadRegistry().sources.values()];
console.log(`Checking ${sources.length} sources …`);
let checked = 0;
const reports = await checkLinks(
  sources.map(({ url }) => url),
  TIMEOUT,
  ({ url, state, detail }) => console.log(`${String(++checked).padStart(4)}  ${state.padEnd(9)}  ${detail}  ${url}`),
);
for (const [state, advice] of Object.entries(ADVICE)) {
  const found = reports.filter((report) => report.state === state);
  if (found.length === 0) continue;
  console.log(`\n${found.length} ${advice}`);
  for (const { url, movedTo } of found) {
    const files = sources.filter((source) => source.url === url).map(({ key }) => `content/sources/${key}.yaml`);
    console.log(`  ${files.join(', ')}\n    ${url}${movedTo ? `\n    → ${movedTo}` : ''}`);
  }
}
console.log(`\n${reports.filter(({ state }) => state === 'ok').length} of ${reports.length} addresses are online.`);
