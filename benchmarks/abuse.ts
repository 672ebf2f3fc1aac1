/**
 * `npm run bench:abuse`: runs what `npm run test:abuse` runs, on the site as last built, and writes into the results how much was
 * tried and whether all of it went well. The tests count what they try as they try it.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { writeSection } from './results.ts';

/** One test: what it asserts, how often it tried, and how often that went as it should. */
interface Tried {
  name: string;
  tried: number;
  well: number;
}

/** A test in Playwright's report. */
interface Spec {
  title: string;
  ok: boolean;
  tests: { annotations: { type: string; description?: string }[] }[];
}
interface Suite {
  specs: Spec[];
  suites?: Suite[];
}

/** Tests in a browser. One that fails stops at what went wrong: none of its tries counts. */
function hostile(): Tried[] {
  const folder = mkdtempSync(join(tmpdir(), 'csto-abuse-'));
  const report = join(folder, 'report.json');
  try {
    spawnSync('playwright', ['test', '--config=tests/hostile/playwright.config.ts', '--reporter=dot,json'], {
      stdio: 'inherit',
      env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    });
    const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] };
    return specsOf(suites).flatMap(({ title, ok, tests }) => {
      const counts = tests.flatMap(({ annotations }) => annotations.filter(({ type }) => type === 'tried'));
      const tried = counts.reduce((sum, { description }) => sum + Number(description), 0);
      return tried === 0 && ok ? [] : [{ name: title, tried, well: ok ? tried : 0 }];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function specsOf(suites: readonly Suite[]): Spec[] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsOf(inner)]);
}

/** Tests of builds, each with its tries as tests of their own. */
async function builds(): Promise<Tried[]> {
  const files = new Map<string, Tried>();
  const events = run({ files: globSync('tests/abuse/*.test.ts').map((file) => resolve(file)), concurrency: 1 });
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = files.get(data.file ?? '') ?? { name: '', tried: 0, well: 0 };
    files.set(data.file ?? '', file);
    if (data.nesting === 0) file.name = data.name;
    else {
      file.tried++;
      if (type === 'test:pass') file.well++;
      else console.log(data.name, data.details.error);
    }
  }
  return [...files.values()];
}

const all = [...hostile(), ...(await builds())];
const rows = all.map(({ name, tried, well }) => `| ${name} | ${tried.toLocaleString('en')} | ${tried - well} |`);
await writeSection(
  'Abuse',
  `Each line is a test of \`npm run test:abuse\`. In the browser, a try goes wrong by any error of a script, dialog, report of the security
policy, request to another host, or element that was not there before.

| What must hold | tries | gone wrong |
| --- | ---: | ---: |
${rows.join('\n')}`,
);
console.log(rows.join('\n'));
process.exitCode = all.every(({ tried, well }) => tried > 0 && tried === well) ? 0 : 1;
