import { type ChildProcess, spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { freePort } from '../helpers/free-port.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

/** `npm run dev` in a copy of the project. */
interface Dev {
  project: ProjectCopy;
  address: string;
  output: () => string;
  stop: () => Promise<void>;
}

async function startDev(): Promise<Dev> {
  const cleanups: (() => void)[] = [];
  const project = new ProjectCopy({ after: (cleanup) => cleanups.push(cleanup) });
  const port = await freePort('localhost');
  // A group of its own, so that npm and all it started can be stopped together.
  const server: ChildProcess = spawn('npm', ['run', 'dev', '--', '--port', String(port)], {
    cwd: project.root,
    detached: true,
  });
  let output = '';
  const ready = new Promise<void>((done, fail) => {
    const read = (chunk: Buffer): void => {
      output += chunk;
      if (output.includes('watching for file changes')) done();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => fail(new Error(output)));
  });
  await ready;
  const stop = async (): Promise<void> => {
    const ended = new Promise((done) => server.once('exit', done));
    process.kill(-(server.pid ?? 0), 'SIGTERM');
    await ended;
    for (const cleanup of cleanups) cleanup();
  };
  return { project, address: `http://localhost:${port}`, output: () => output, stop };
}

test.describe.configure({ mode: 'serial', timeout: 60_000 });
let dev: Dev;
test.beforeAll(async () => {
  dev = await startDev();
});
test.afterAll(() => dev.stop());

test('the development server searches', async ({ page }) => {
  await page.goto(`${dev.address}/search/?q=Shurobad`);
  await expect(page.locator('[data-search-results] a[data-result]').first()).toHaveAttribute(
    'href',
    '/interview/12/#s12-8',
  );
});

test('a page reloads by itself when its text changes, and the search finds the new words', async ({ page }) => {
  const file = dev.project.path('content/topics/members.mdx');
  await page.goto(`${dev.address}/topics/members/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  appendFileSync(file, '\nA sentence about zebras.[^editors]\n');
  await expect(page.getByText('A sentence about zebras.')).toBeVisible();
  await page.goto(`${dev.address}/search/?q=zebras`);
  await expect(page.locator('[data-search-results] a[data-result]').first()).toHaveAttribute(
    'href',
    '/topics/members/#members-expansion',
  );
});

test('a fault is reported with file, line and nearest choice while one writes, and mending it brings the page back', async ({
  page,
}) => {
  const file = dev.project.path('content/topics/members.mdx');
  const text = readFileSync(file, 'utf8');
  await page.goto(`${dev.address}/topics/members/`);
  writeFileSync(file, text.replace('[^7.8]', '[^7.88]'));
  await expect
    .poll(() => dev.output())
    .toMatch(/content\/topics\/members\.mdx:\d+ {2}unknown citation[\s\S]*nearest +\[\^7\.8\]/);
  writeFileSync(file, text);
  await page.goto(`${dev.address}/topics/members/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Members and the 2020 chairmanship');
});

test('a taken port ends the development server with a message', async () => {
  // Another copy: in the same one Astro would speak of the server that already runs, not of the port.
  const cleanups: (() => void)[] = [];
  const other = new ProjectCopy({ after: (cleanup) => cleanups.push(cleanup) });
  const { port } = new URL(dev.address);
  const second = spawn('npm', ['run', 'dev', '--', '--port', port], { cwd: other.root });
  let output = '';
  for (const stream of [second.stdout, second.stderr]) stream.on('data', (chunk) => (output += chunk));
  const status = await new Promise((done) => second.once('exit', done));
  for (const cleanup of cleanups) cleanup();
  expect(status).not.toBe(0);
  expect(output).toContain(`Port ${port} is already in use`);
});
