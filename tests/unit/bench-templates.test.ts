import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

type Versions = Record<string, string>;
const read = (file: string): { dependencies: Versions } => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies: own } = read('package.json');

for (const template of ['starlight', 'bare']) {
  const { dependencies } = read(`benchmarks/${template}/package.json`);

  test(`the ${template} site of the benchmark is pinned, to the versions of this site where both have a package`, () => {
    assert.ok('astro' in dependencies);
    for (const [name, version] of Object.entries(dependencies)) {
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
      if (name in own) assert.equal(version, own[name], name);
    }
  });

  test(`the lock file of the ${template} site knows packages by hash and names no host`, () => {
    const lock = readFileSync(`benchmarks/${template}/package-lock.json`, 'utf8');
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { integrity?: string; dependencies?: Versions }>;
    };
    assert.deepEqual(packages['']?.dependencies, dependencies);
    for (const [path, { integrity }] of Object.entries(packages))
      if (path !== '') assert.match(integrity ?? '', /^sha512-/, path);
    assert.doesNotMatch(lock, /"resolved"/);
  });
}

test('neither of them is a dependency of this site', () => {
  assert.doesNotMatch(readFileSync('package-lock.json', 'utf8'), /starlight/);
});
