import { test } from '../helpers/browser.ts';

/** Counts one try of the running test, in its report: `npm run bench:abuse` shows the sums. */
export function count(): void {
  const { annotations } = test.info();
  const last = annotations.find(({ type }) => type === 'tried');
  if (last) last.description = String(Number(last.description) + 1);
  else annotations.push({ type: 'tried', description: '1' });
}
