/**
 * `npm run bench:abuse`: runs the tests of `npm run test:abuse` on the last build and writes into the results how many attempts
 * each test made and how many failed. The tests themselves count the attempts.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from 'node:test';
import { writeSection } from './results.ts';

/** A test with its numbers of attempts and of passed attempts. */
interface TestCount {
  name: string;
  attempts: number;
  passed: number;
}

/** A test in the report of Playwright. */
interface Spec {
  title: string;
  ok: boolean;
  tests: { annotations: { type: string; description?: string }[] }[];
}
interface Suite {
  specs: Spec[];
  suites?: Suite[];
}

/** Runs the browser tests. A test stops at its first failure, so a failed test has no passed attempts. */
function runBrowserTests(): TestCount[] {
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
      const attempts = counts.reduce((sum, { description }) => sum + Number(description), 0);
      return attempts === 0 && ok ? [] : [{ name: title, attempts, passed: ok ? attempts : 0 }];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function specsOf(suites: readonly Suite[]): Spec[] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsOf(inner)]);
}

/** Runs the build tests, in which each attempt is a subtest. */
async function runBuildTests(): Promise<TestCount[]> {
  const files = new Map<string, TestCount>();
  const events = run({ files: globSync('tests/abuse/*.test.ts').map((file) => resolve(file)), concurrency: 1 });
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const file = files.get(data.file ?? '') ?? { name: '', attempts: 0, passed: 0 };
    files.set(data.file ?? '', file);
    if (data.nesting === 0) file.name = data.name;
    else {
      file.attempts++;
      if (type === 'test:pass') file.passed++;
      else console.log(data.name, data.details.error);
    }
  }
  return [...files.values()];
}

const all = [...runBrowserTests(), ...(await runBuildTests())];
const rows = all.map(
  ({ name, attempts, passed }) => `| ${name} | ${attempts.toLocaleString('en')} | ${attempts - passed} |`,
);
await writeSection(
  'Abuse',
  `Each line is a test of \`npm run test:abuse\`. In the browser, an attempt fails if it causes a script error, a dialog, a report of the
security policy, a request to another host, or a new element on the page.

| Test | attempts | failed |
| --- | ---: | ---: |
${rows.join('\n')}`,
);
console.log(rows.join('\n'));
process.exitCode = all.every(({ attempts, passed }) => attempts > 0 && attempts === passed) ? 0 : 1;
