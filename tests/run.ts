/**
 * `npm test`: every check in order, cheapest first, and at the end one line that counts them. A step that fails does not
 * keep the others from running, but for the first: the others need what it makes. `npm run test:a11y` and the like run the long suite of
 * that name in the same way, on the site as last built.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Count {
  passed: number;
  failed: number;
}

const work = mkdtempSync(join(tmpdir(), 'csto-test-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

/** Runs a command of node_modules, its output shown as it comes. True where it succeeds. */
async function succeeds(
  command: string,
  parameters: string[],
  settings: Record<string, string> = {},
): Promise<boolean> {
  const child = spawn(command, parameters, { stdio: 'inherit', env: { ...process.env, ...settings } });
  return endsWell(child, (error) => console.error(error));
}

/** Whether a command ends with status 0. */
function endsWell(child: ChildProcess, onError: (error: string) => void): Promise<boolean> {
  return new Promise((done) => {
    child.once('error', (error) => {
      onError(String(error));
      done(false);
    });
    child.once('close', (status) => done(status === 0));
  });
}

/** Commands that count as one test each, all at once: each of them uses one core. Of one that fails the output is shown. */
async function atOnce(...commands: string[][]): Promise<Count> {
  const ends = commands.map(async ([command = '', ...parameters]) => {
    const child = spawn(command, parameters);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk));
    const well = await endsWell(child, (error) => (output += error));
    console.log(`${[command, ...parameters].join(' ')}: ${well ? 'passed' : `failed\n${output}`}`);
    return well;
  });
  const passed = (await Promise.all(ends)).filter(Boolean).length;
  return { passed, failed: commands.length - passed };
}

/** Tests of Node's own runner. Its counts are read from a second report, in TAP. */
async function nodeTests(folder: string): Promise<Count> {
  const report = join(work, `${folder}.tap`);
  const succeeded = await succeeds(process.execPath, [
    '--test',
    '--test-concurrency=2',
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=tap',
    `--test-reporter-destination=${report}`,
    ...globSync(`tests/${folder}/*.test.ts`),
  ]);
  const text = readFileSync(report, 'utf8');
  const count = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)?.[1] ?? Number.NaN);
  return settle(
    { passed: count('pass'), failed: count('fail') + count('cancelled') + count('skipped') + count('todo') },
    succeeded,
  );
}

/** Playwright's tests. */
async function browserTests(config = 'playwright.config.ts'): Promise<Count> {
  const report = join(work, 'browser.json');
  const succeeded = await succeeds('playwright', ['test', `--config=${config}`, '--reporter=dot,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  try {
    const { stats } = JSON.parse(readFileSync(report, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    };
    return settle({ passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped }, succeeded);
  } catch {
    // It did not get as far as a report: no browser, or a test file that cannot be read.
    return { passed: 0, failed: 1 };
  }
}

/** A run that failed never counts as clean, whatever its report says. */
function settle(count: Count, succeeded: boolean): Count {
  if (Number.isNaN(count.passed + count.failed)) return { passed: 0, failed: 1 };
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 };
}

function sum(counts: readonly Count[]): Count {
  return {
    passed: counts.reduce((all, { passed }) => all + passed, 0),
    failed: counts.reduce((all, { failed }) => all + failed, 0),
  };
}

type Step = [name: string, run: () => Promise<Count>];

const QUICK: Step[] = [
  // What looks at the files and, for the tests that follow, the build: all at once, since each keeps but one core busy.
  [
    'files',
    () =>
      atOnce(
        ['prettier', '--check', '--log-level=warn', '.'],
        ['biome', 'lint', '--error-on-warnings', '.'],
        ['cspell', 'lint', '--no-progress', '--no-summary'],
        ['knip', '--no-progress'],
        ['astro', 'build'],
      ),
  ],
  [
    'types and units',
    async () =>
      sum(await Promise.all([atOnce(['astro', 'check', '--minimumFailingSeverity', 'hint']), nodeTests('unit')])),
  ],
  ['site', () => nodeTests('site')],
  ['browser', () => browserTests()],
];
const LONG: Record<string, Step[]> = {
  // What attackers type, what writers get wrong, builds that are killed.
  abuse: [
    ['hostile', () => browserTests('tests/hostile/playwright.config.ts')],
    ['abuse', () => nodeTests('abuse')],
  ],
  a11y: [['a11y', () => browserTests('tests/a11y/playwright.config.ts')]],
  // Builds of copies of the project: spoiled, changed as the README says, and while one writes.
  builds: [
    ['builds', () => nodeTests('builds')],
    ['dev', () => browserTests('tests/dev/playwright.config.ts')],
  ],
  search: [['search', () => browserTests('tests/search/playwright.config.ts')]],
  // A real web server, nginx.
  server: [['server', () => nodeTests('server')]],
  // Another browser, a network that fails, another Node.
  everywhere: [
    ['browsers', () => browserTests('tests/everywhere/playwright.config.ts')],
    ['nodes', () => nodeTests('nodes')],
  ],
  // Two whole builds, compared byte by byte.
  same: [['same', () => nodeTests('same')]],
};

const [suite] = process.argv.slice(2);
const steps = suite === undefined ? QUICK : LONG[suite];
if (!steps) throw new Error(`no suite ${suite}; there are ${Object.keys(LONG).join(', ')}`);

const total: Count = { passed: 0, failed: 0 };
for (const [name, run] of steps) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const { passed, failed } = await run();
  total.passed += passed;
  total.failed += failed;
  console.log(`== ${name}: ${passed} passed, ${failed} failed, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (name === 'files' && failed > 0) {
    console.log('All else is left out: what is wrong in the files may have kept the site from being built anew.');
    break;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
