import { expect, test } from '../helpers/browser.ts';
import { PAGE_TYPES } from '../helpers/page-types.ts';

test.describe('on a wide screen', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the name of a citation stands in the margin, level with the sentence it supports', async ({ page }) => {
    await page.goto('/topics/peacekeeping/');
    const marker = page.locator('.prose > p .cite').first();
    const label = await marker.evaluate((element) => {
      const { content, cssFloat } = getComputedStyle(element, '::after');
      // Firefox gives the content as it is written, by the name of the attribute.
      return { content: content.replace('attr(data-label)', element.getAttribute('data-label') ?? ''), cssFloat };
    });
    expect(label.content).toContain('Participation in UN missions');
    expect(label.cssFloat).toBe('inline-end');
    // The pointer over the margin, at the height of the line, is over the citation itself.
    const line = await marker.boundingBox();
    const text = await page.locator('.prose > p').first().boundingBox();
    if (!line || !text) throw new Error('nothing is laid out');
    const hit = await page.evaluate(
      ([x = 0, y = 0]) => document.elementFromPoint(x, y)?.closest('.cite')?.getAttribute('aria-label'),
      [text.x + text.width + 80, line.y + line.height / 2 + 6],
    );
    expect(hit).toBe('Statement 5.1: Participation in UN missions');
  });

  test('the statement opens beside its name in the margin, and Escape closes it', async ({ page }) => {
    await page.goto('/topics/peacekeeping/');
    const text = await page.locator('.prose > p').first().boundingBox();
    const line = await page.locator('.prose > p .cite').first().boundingBox();
    if (!line || !text) throw new Error('nothing is laid out');
    await page.mouse.move(text.x + text.width + 80, line.y + line.height / 2 + 6);
    const preview = page.locator('#preview');
    await expect(preview).toContainText('had not taken part in peacekeeping missions');
    const box = await preview.boundingBox();
    expect(box?.x).toBeGreaterThan(text.x + text.width / 2);
    await page.keyboard.press('Escape');
    await expect(preview).toBeHidden();
  });

  test('the contents list beside the text follows the reader', async ({ page }) => {
    await page.goto('/topics/peacekeeping/');
    const here = page.locator('.page-sections [aria-current="location"]');
    await page.locator('#peacekeeping-standards').scrollIntoViewIfNeeded();
    await page.evaluate(() => document.querySelector('#peacekeeping-standards')?.scrollIntoView());
    await expect(here).toHaveText('Readiness and standards');
    await expect(here).toHaveCount(1);
  });

  test('a long column of navigation scrolls along, so that the section being read stays in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto('/reference/bodies/');
    const here = page.locator('.page-sections [aria-current="location"]');
    await page.locator('.entry').last().scrollIntoViewIfNeeded();
    await page.evaluate(() => [...document.querySelectorAll('.entry')].at(-1)?.scrollIntoView());
    await expect(here).toBeInViewport({ ratio: 1 });
  });

  test('the column of navigation opens where the page stands in it', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 500 });
    await page.goto('/interview/12/');
    await expect(page.locator('.side-navigation [aria-current="page"]')).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('a remark of the editors stands in the margin, level with its statement, and covers no other', async ({
    page,
  }) => {
    await page.goto('/interview/all/');
    const boxes = await page.locator('.statement > .remark').evaluateAll((remarks) =>
      remarks.map((remark) => {
        const { left, top, bottom } = remark.getBoundingClientRect();
        const claim = remark.parentElement?.querySelector('p')?.getBoundingClientRect();
        const next = remark.parentElement?.nextElementSibling?.getBoundingClientRect();
        return { left, top, bottom, right: claim?.right ?? 0, start: claim?.top ?? 0, next: next?.top ?? Infinity };
      }),
    );
    expect(boxes.length).toBeGreaterThan(20);
    for (const { left, top, bottom, right, start, next } of boxes) {
      expect(left).toBeGreaterThan(right);
      expect(top).toBeGreaterThanOrEqual(start);
      expect(bottom).toBeLessThanOrEqual(next);
    }
  });

  test('the names in the margin follow the text: none repeats what stands in the box above it', async ({ page }) => {
    await page.goto('/topics/international-organizations/');
    const contents = await page
      .locator('.glance .cite')
      .evaluateAll((markers) => markers.map((marker) => getComputedStyle(marker, '::after').content));
    expect(contents.length).toBeGreaterThan(3);
    expect(new Set(contents)).toEqual(new Set(['none']));
  });

  test('a line of text holds at most 70 characters', async ({ page }) => {
    for (const width of [800, 1440, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/topics/csto/');
      const longest = await page.evaluate(() => {
        let most = 0;
        for (const paragraph of document.querySelectorAll('.prose > p')) {
          const range = document.createRange();
          const lines = new Map<number, number>();
          const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode as Text;
            if (text.parentElement?.closest('sup')) continue;
            for (let i = 0; i < text.length; i++) {
              range.setStart(text, i);
              range.setEnd(text, i + 1);
              const line = Math.round(range.getBoundingClientRect().bottom / 8);
              lines.set(line, (lines.get(line) ?? 0) + 1);
            }
          }
          most = Math.max(most, ...lines.values());
        }
        return most;
      });
      expect(longest, `${width} px`).toBeLessThanOrEqual(72);
      expect(longest, `${width} px`).toBeGreaterThan(45);
    }
  });
});

test('words do not lie on one another: a caption ends where its table begins', async ({ page }) => {
  for (const width of [360, 800, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', '/topics/members/', '/operations/illegal/', '/reference/timeline/', '/interview/']) {
      await page.goto(path);
      const caption = await page.locator('.picture figcaption').first().boundingBox();
      const table = await page.locator('.picture-table').first().boundingBox();
      if (!caption || !table) throw new Error(`no picture on ${path}`);
      expect(caption.y + caption.height, `${path} at ${width} px`).toBeLessThanOrEqual(table.y);
      expect(table.x, `${path} at ${width} px`).toBe(caption.x);
    }
  }
});

test('links in a row stand a space apart from one another and from the word before them', async ({ page }) => {
  for (const [path, row] of [
    ['/topics/members/', '.as-of .inline-links'],
    ['/s/12.11/', '.facts-list .inline-links'],
  ] as const) {
    await page.goto(path);
    const gaps = await page
      .locator(row)
      .first()
      .evaluate((list) => {
        const before = document.createRange();
        if (list.previousSibling) before.selectNode(list.previousSibling);
        const boxes = [before, ...list.children].map((part) => part.getBoundingClientRect());
        return boxes.slice(1).map((box, i) => box.left - (boxes[i]?.right ?? 0));
      });
    expect(gaps.length, path).toBeGreaterThan(1);
    for (const gap of gaps) expect(gap, `${path}: ${gaps.join(' ')}`).toBeGreaterThan(2);
  }
});

test('the header keeps to one line down to 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('/topics/members/');
  const name = await page.locator('.site-name').boundingBox();
  const menu = await page.locator('.menu-open').boundingBox();
  if (!name || !menu) throw new Error('nothing is laid out');
  expect(menu.y).toBeLessThan(name.y + name.height);
});

// Only Chromium slows its own line down and reports what shifts.
test('nothing shifts while a page loads, on a slow line too', { tag: '@chromium' }, async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 200_000,
  });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const type of ['home', 'topic-with-map', 'exchange', 'statement', 'timeline', '404']) {
    await page.goto(PAGE_TYPES[type] ?? '', { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts), type).toEqual([]);
  }
});

test('the mark of a section copies its link and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/topics/members/');
  const mark = page.getByRole('link', { name: 'Link to section “Expansion”' });
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  expect(page.url()).toContain('#members-expansion');
});

test('the mark of a statement copies its link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/interview/10/');
  await page.getByRole('link', { name: 'Link to statement 10.5' }).click();
  await expect(page.getByRole('status')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/interview\/10\/#s10-5$/);
});

test('following a citation and going back finds the place again', async ({ page }) => {
  await page.goto('/topics/drug-trafficking/');
  const marker = page.locator('.prose > p .cite').last();
  await marker.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await marker.click();
  await expect(page.locator('.footnotes li:target')).toBeInViewport();
  // Playwright's own way back waits, in Firefox, for a load that a step within the page does not bring.
  await page.evaluate(() => history.back());
  // Firefox scrolls by parts of a pixel, and comes back to a whole one.
  await expect.poll(() => page.evaluate((place) => Math.abs(scrollY - place), before)).toBeLessThan(1);
});
