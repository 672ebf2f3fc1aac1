import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticServer } from '../../scripts/static-server.ts';
import { expect, test } from '../helpers/browser.ts';
import { ProjectCopy } from '../helpers/project-copy.ts';

// One copy of the project, built once, serves all tests of this file.
test.describe.configure({ mode: 'default' });

const cleanups: (() => void)[] = [];
let server: Server;
let host = '';

/** Replaces what stands in a file of the copy; a fixture whose text has moved fails here. */
function replace(project: ProjectCopy, file: string, from: string, to: string): void {
  const text = readFileSync(project.path(file), 'utf8');
  expect(text, file).toContain(from);
  writeFileSync(project.path(file), text.replaceAll(from, to));
}

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const project = new ProjectCopy({ after: (cleanup) => cleanups.push(cleanup) });
  // A page under another name, with one of its passages under another id.
  renameSync(project.path('content/operations/thunder.mdx'), project.path('content/operations/thunder-trainings.mdx'));
  replace(project, 'content/operations/thunder-trainings.mdx', '#thunder-places', '#thunder-where');
  replace(project, 'content/operations/channel.mdx', ' thunder,', ' thunder-trainings,');
  replace(project, 'content/since-2020/facts.yaml', '    - thunder\n', '    - thunder-trainings\n');
  const questions = 'content/search/questions.yaml';
  replace(
    project,
    questions,
    '/operations/thunder/#thunder-places\n',
    '/operations/thunder-trainings/#thunder-where\n',
  );
  replace(project, questions, '/operations/thunder/\n', '/operations/thunder-trainings/\n');
  // On a living page: a passage under another id, one that went elsewhere, one that was withdrawn.
  for (const [id, now] of [
    ['method', 'how-it-is-made'],
    ['marks', 'signs'],
    ['editors', 'ours'],
  ] as const)
    replace(project, 'content/pages/about.mdx', `{/* #${id} */}`, `{/* #${now} */}`);
  // A page that was published once and is gone.
  replace(project, 'content/permalinks.yaml', '\npages:\n', '\npages:\n  /topics/gone/: 1.0.0\n');
  replace(project, 'content/permalinks.yaml', '\nanchors:\n', '\nanchors:\n  - /topics/gone/#gone-part\n');
  const why = 'why: For a reason of this test., version: 1.0.0';
  writeFileSync(
    project.path('content/moved.yaml'),
    [
      'from: /operations/thunder/, to: /operations/thunder-trainings/',
      'from: /operations/thunder/#thunder-places, to: /operations/thunder-trainings/#thunder-where',
      'from: /about/#method, to: /about/#how-it-is-made',
      'from: /about/#marks, to: /about/citing/#linking',
      'from: /about/#editors, withdrawn: true',
      'from: /topics/gone/, withdrawn: true',
    ]
      .map((move) => `- { ${move}, ${why} }\n`)
      .join(''),
  );
  const { status, output } = project.run('accept');
  expect(status, output).toBe(0);
  expect(output).toContain('+  /operations/thunder-trainings/: 1.0.0');
  server = staticServer(project.path('dist'), '/');
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.closeAllConnections();
  server?.close();
  for (const cleanup of cleanups) cleanup();
});

// The pages of this file are served beside the built site, which the shared fixture would take for another host.
test.use({ provoked: /^asked http:\/\/127\.0\.0\.1/ });

test.describe('with script', () => {
  test('the old address of a page goes on to the new one, and the way back does not lead into it again', async ({
    page,
  }) => {
    await page.goto(`${host}/about/`);
    await page.goto(`${host}/operations/thunder/`);
    await expect(page).toHaveURL(`${host}/operations/thunder-trainings/`);
    await page.goBack();
    await expect(page).toHaveURL(`${host}/about/`);
  });

  test('an old fragment of a moved page goes on to its passage, under the id it has now', async ({ page }) => {
    await page.goto(`${host}/operations/thunder/#thunder-places`);
    await expect(page).toHaveURL(`${host}/operations/thunder-trainings/#thunder-where`);
    await page.goto(`${host}/operations/thunder/#related`);
    await expect(page).toHaveURL(`${host}/operations/thunder-trainings/#related`);
  });

  test('a fragment of a moved page that cannot be decoded goes on to the page', async ({ page }) => {
    await page.goto(`${host}/operations/thunder/#%E0%A4%A`);
    await expect(page).toHaveURL(`${host}/operations/thunder-trainings/`);
  });
});

test.describe('without script', { tag: '@without-script' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the old address of a page shows the new one, and where each passage is', async ({ page }) => {
    await page.goto(`${host}/operations/thunder/#thunder-places`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moved page');
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    const passage = page.locator(':target');
    await expect(passage).toBeInViewport();
    await passage.getByRole('link', { name: 'Participants and places' }).click();
    await expect(page).toHaveURL(`${host}/operations/thunder-trainings/#thunder-where`);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('an old id on a living page still finds its passage, and shows it', async ({ page }) => {
    await page.goto(`${host}/about/#method`);
    const heading = page.getByRole('heading', { name: 'Method' });
    await expect(heading).toBeInViewport();
    const marked = await heading.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(marked).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('an old passage that stands on another page is found from where it was', async ({ page }) => {
    await page.goto(`${host}/about/#marks`);
    const note = page.locator('.former-passages li', { hasText: 'Moved to' });
    await expect(note).toBeInViewport();
    await note.getByRole('link').click();
    await expect(page).toHaveURL(`${host}/about/citing/#linking`);
  });

  test('what was withdrawn says why, page and passage', async ({ page }) => {
    await page.goto(`${host}/about/#editors`);
    await expect(page.locator('.former-passages li', { hasText: 'withdrawn. For a reason' })).toBeInViewport();
    await page.goto(`${host}/topics/gone/#gone-part`);
    await expect(page.locator('.lede')).toHaveText(/was withdrawn\. For a reason of this test\./);
    await page.goto(`${host}/about/changes/`);
    await expect(page.locator('main li', { hasText: '/topics/gone/' }).first()).toContainText('withdrawn');
  });
});
