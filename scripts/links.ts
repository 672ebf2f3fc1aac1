/**
 * `npm run links`: asks whether the sources still answer at their addresses. It reports and never fails: a source that is gone
 * stays a source, and what stands behind a login or a wall against programs is for a person to see.
 */
import { loadRegistry } from '../src/load/load.ts';
import { checkLinks, type LinkReport } from './check-links.ts';

const TIMEOUT = 15_000;
const MEANING: Record<Exclude<LinkReport['state'], 'there'>, string> = {
  moved: 'moved for good: write the new address',
  gone: 'gone: find an archived copy',
  refused: 'refused to a program: look in a browser',
  silent: 'no answer: try again another day',
};

const sources = [...loadRegistry().sources.values()];
console.log(`Asking for ${sources.length} sources, two hosts at a time …`);
let asked = 0;
const reports = await checkLinks(
  sources.map(({ url }) => url),
  TIMEOUT,
  ({ url, state, detail }) => console.log(`${String(++asked).padStart(4)}  ${state.padEnd(7)}  ${detail}  ${url}`),
);
for (const [state, meaning] of Object.entries(MEANING)) {
  const found = reports.filter((report) => report.state === state);
  if (found.length === 0) continue;
  console.log(`\n${found.length} ${meaning}`);
  for (const { url, movedTo } of found) {
    const files = sources.filter((source) => source.url === url).map(({ key }) => `content/sources/${key}.yaml`);
    console.log(`  ${files.join(', ')}\n    ${url}${movedTo ? `\n    → ${movedTo}` : ''}`);
  }
}
console.log(`\n${reports.filter(({ state }) => state === 'there').length} of ${reports.length} addresses answer.`);
