import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { leanPolicy } from '../../src/build/lean-policy.ts';
import { FIRST_PAINT_HASH } from '../../src/theme/first-paint.ts';

test('the policy keeps the hash of the inline script and loses those of files, which it allows as the site’s own', () => {
  const policy = (hashes: string): string =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}; style-src 'self'">`;
  const tree = fromHtml(policy(` '${FIRST_PAINT_HASH}' 'sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c='`), {
    fragment: true,
  });
  leanPolicy(tree);
  assert.equal(toHtml(tree).replaceAll('&#x27;', "'"), policy(` '${FIRST_PAINT_HASH}'`));
});
