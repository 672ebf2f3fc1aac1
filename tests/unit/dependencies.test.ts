import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  integrity?: string;
  hasInstallScript?: boolean;
  deprecated?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const locked = Object.entries(packages).filter(([path]) => path !== '');
const project = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, Record<string, unknown>>;

/** Licenses under which a package may be used and passed on unchanged, as all here are. */
const LICENSES = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'Python-2.0',
]);
/** Packages whose licenses need a reason. */
const REASONED: Readonly<Record<string, string>> = {
  // Astro's own image service, which this site does not use: it is installed with it, never run, and not passed on.
  'LGPL-3.0-or-later': '@img/sharp-',
  'Apache-2.0 AND LGPL-3.0-or-later': '@img/sharp-',
  'Apache-2.0 AND LGPL-3.0-or-later AND MIT': '@img/sharp-',
};

/** License of an installed package as it says itself, else as the lock file has it: packages for other machines are not here. */
function licenseOf(path: string, entry: Locked): string {
  if (!existsSync(`${path}/package.json`)) return entry.license ?? 'none';
  const { license, licenses } = JSON.parse(readFileSync(`${path}/package.json`, 'utf8')) as {
    license?: string;
    licenses?: { type: string }[];
  };
  return license ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

test('every package that the site is made with is under a license that was looked at', () => {
  const used = locked.filter(([, { dev }]) => !dev);
  assert.ok(used.length > 300);
  for (const [path, entry] of used) {
    const license = licenseOf(path, entry);
    const reason = REASONED[license];
    assert.ok(LICENSES.has(license) || (reason && path.includes(reason)), `${path}: ${license}`);
  }
});

test('every dependency is pinned, and every package is known by the hash of its content', () => {
  for (const field of ['dependencies', 'devDependencies', 'optionalDependencies'])
    for (const [name, version] of Object.entries(project[field] ?? {}))
      assert.match(String(version), /^\d[\w.-]*$/, name);
  for (const [path, { integrity }] of locked) assert.match(integrity ?? '', /^sha512-/, path);
});

test('no package was given up by its makers', () => {
  for (const [path, { deprecated }] of locked) assert.equal(deprecated, undefined, path);
});

test('no package may run a script when it is installed', () => {
  const scripted = locked
    .filter(([, { hasInstallScript }]) => hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const allowed = project['allowScripts'] ?? {};
  assert.deepEqual(Object.keys(allowed).sort(), [...new Set(scripted)].sort());
  for (const [name, may] of Object.entries(allowed)) assert.equal(may, false, name);
  assert.match(readFileSync('.npmrc', 'utf8'), /^strict-allow-scripts=true$/m);
});

test('advisories are asked for each week, and at every change of a package', () => {
  const workflow = readFileSync('.github/workflows/audit.yml', 'utf8');
  assert.match(workflow, /cron: '\d+ \d+ \* \* 1'/);
  assert.match(workflow, /paths: \[package-lock\.json\]/);
  for (const command of ['npm audit signatures', 'npm audit --omit=dev', 'npm audit --audit-level=high'])
    assert.ok(workflow.includes(`- run: ${command}\n`), command);
});

test('every action of a workflow is pinned by commit, with its version beside it', () => {
  const uses = globSync('.github/workflows/*.yml').flatMap((file) => [
    ...readFileSync(file, 'utf8').matchAll(/^ *(?:- )?uses: (.*)$/gm),
  ]);
  assert.ok(uses.length > 0);
  for (const [, action = ''] of uses) assert.match(action, /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});
