import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { headerRules } from '../../src/hosting/header-rules.ts';
import { headersFile, headersFor } from '../../src/hosting/headers-file.ts';
import { nginxHttp, nginxServer } from '../../src/hosting/nginx.ts';
import { sitePolicy } from '../../src/hosting/site-policy.ts';

/** A site of pages that carry these policies. */
function site(context: TestContext, ...policies: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'csto-policy-'));
  context.after(() => rmSync(folder, { recursive: true }));
  policies.forEach((policy, i) => {
    const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
    writeFileSync(join(folder, `${i}.html`), `<!doctype html><head>${meta}</head><body></body>`);
  });
  return folder;
}

test('the policy of the header is that of the pages, and no frame may hold them', (context) => {
  const folder = site(context, "default-src &#39;none&#39;;img-src 'self';", "default-src 'none';img-src 'self';");
  assert.equal(sitePolicy(folder), "default-src 'none'; img-src 'self'; frame-ancestors 'none'");
});

test('a page without policy, and one with another, stop the build and are named', (context) => {
  assert.throws(() => sitePolicy(site(context, "default-src 'none'", '')), /1\.html carries no security policy/);
  assert.throws(
    () => sitePolicy(site(context, "default-src 'none'", "default-src 'self'")),
    /different security policies: 0\.html and 1\.html/,
  );
  assert.throws(() => sitePolicy(site(context)), /holds no page/);
});

test('what is written for hosts is read back by part, below the site’s own path', () => {
  const file = headersFile(headerRules("default-src 'none'"), '/csto/');
  const names = (path: string): string[] => headersFor(path, file).map(([name]) => name);
  assert.ok(names('/csto/topics/').includes('Content-Security-Policy'));
  assert.ok(!names('/csto/topics/').includes('Cache-Control'));
  assert.ok(names('/csto/_astro/a.css').includes('Cache-Control'));
  assert.ok(names('/csto/pagefind/fragment/en_1.pf_fragment').includes('Cross-Origin-Resource-Policy'));
  assert.ok(!names('/csto/pagefind/pagefind.js').includes('Cache-Control'));
  assert.deepEqual(names('/elsewhere/'), []);
});

test('no path gets a header twice: hosts would join the values', () => {
  const file = headersFile(headerRules("default-src 'none'"), '/');
  for (const path of ['/', '/_astro/a.css', '/pagefind/fragment/x', '/pagefind/index/x', '/pagefind/filter/x']) {
    const names = headersFor(path, file).map(([name]) => name);
    assert.equal(new Set(names).size, names.length, path);
  }
});

test('the configuration for nginx stays below the site’s own path', () => {
  const rules = headerRules("default-src 'none'");
  assert.match(nginxHttp(rules, '/csto/'), /"~\^\/csto\/_astro\/" "public, max-age=31536000, immutable";/);
  assert.match(nginxServer(rules, '/csto/'), /error_page 404 \/csto\/404\.html;/);
});
