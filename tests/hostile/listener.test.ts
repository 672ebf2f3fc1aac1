import { expect, test } from '../helpers/browser.ts';
import { stateOf } from './page-state.ts';

// What the other tests of this folder rely on: that nothing of the sort goes unheard.

const PROVOKED: Record<string, [act: () => void, heard: RegExp]> = {
  'an error of a script': [() => void setTimeout(() => (undefined as unknown as { gone: string }).gone), /TypeError/],
  'a rejection that nobody handles': [() => void Promise.reject(new Error('unhandled')), /unhandled/],
  'an error in the console': [() => console.error('in the console'), /in the console/],
  'a dialog': [() => void setTimeout(() => alert('opened')), /dialog: opened/],
  'a script in an attribute': [
    () => {
      document.body.setAttribute('onclick', 'alert(1)');
      document.body.click();
    },
    /policy violated: script-src-attr/,
  ],
  'a request to another host': [
    () => void fetch('https://attacker.example/').catch(() => {}),
    /policy violated: connect-src by https:\/\/attacker\.example/,
  ],
};

for (const [name, [act, heard]] of Object.entries(PROVOKED))
  test(`${name} is heard`, async ({ page, problems }) => {
    await page.goto('/topics/members/');
    await page.evaluate(act);
    await expect.poll(() => problems.some((problem) => heard.test(problem))).toBe(true);
    problems.length = 0;
  });

test('an element, a handler, a foreign link and a changed prototype are seen', async ({ page }) => {
  await page.goto('/search/');
  const { shape } = await stateOf(page);
  await page.evaluate(() => {
    document.querySelector('main')?.append(document.createElement('b'));
    const panel = document.querySelector('[data-search]');
    const link = document.createElement('a');
    link.href = 'javascript:void 0';
    panel?.append(document.createElement('img'), link);
    panel?.querySelector('input')?.setAttribute('oncopy', '');
    Object.assign(Object.prototype, { polluted: 1 });
  });
  const after = await stateOf(page);
  expect(after.shape).not.toBe(shape);
  expect(after.strange).toEqual(['<img>', 'input oncopy=', 'link to javascript:void 0', 'Object.prototype.polluted']);
});
