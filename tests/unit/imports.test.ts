import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** What each folder may import besides itself. The pages, the layouts and the files of `src/` itself may import everything. */
const MAY_IMPORT: Record<string, string[]> = {
  syntax: [],
  typography: [],
  cache: [],
  theme: [],
  popover: [],
  reading: [],
  styles: [],
  registry: ['syntax'],
  site: ['registry'],
  checks: ['registry', 'site', 'syntax'],
  load: ['checks', 'registry', 'syntax'],
  history: ['load', 'registry'],
  report: ['registry'],
  prose: ['load', 'registry', 'site', 'syntax'],
  search: ['prose', 'registry', 'site', 'styles', 'syntax'],
  permalinks: ['registry', 'search', 'site', 'syntax', 'typography'],
  share: ['cache', 'registry'],
  hosting: ['cache'],
  cite: ['history', 'load', 'registry', 'site'],
  'structured-data': ['history', 'load', 'prose', 'registry', 'site'],
  // A picture is drawn from its data, and its table is a component: these folders import each other, their files do not.
  data: ['history', 'load', 'pictures', 'prose', 'registry', 'site', 'syntax'],
  pictures: ['components', 'data', 'load', 'registry', 'site'],
  markdown: ['data', 'load', 'prose', 'registry', 'site', 'syntax'],
  components: [
    'cite',
    'data',
    'history',
    'load',
    'permalinks',
    'pictures',
    'prose',
    'reading',
    'registry',
    'report',
    'share',
    'site',
  ],
  build: ['data', 'history', 'hosting', 'load', 'permalinks', 'search', 'share', 'site', 'syntax', 'typography'],
};

const UNBOUND = new Set(['pages', 'layouts']);

/** The path of an import, static or not, of values or types, or of what is exported from elsewhere. */
const IMPORT = /(?:\bfrom\s+|\bimport\s+|\bimport\s*\(\s*)['"](\.[^'"?]+)/g;

/** Each file of `src/` with the files that it imports. */
const imports = new Map(
  globSync('src/**/*.{ts,astro}').map((file) => {
    const paths = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map(([, path = '']) => join(dirname(file), path));
    return [file, [...new Set(paths.map(normalize))]];
  }),
);

/** The folder of a file right below `src/`; undefined for a file that lies in `src/` itself. */
const folderOf = (file: string): string | undefined => /^src\/([^/]+)\//.exec(file)?.[1];

/** The first way from a file back to itself, file by file. */
function findCircle(): string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | undefined => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const imported of imports.get(file) ?? []) {
      const circle = visit(imported, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return undefined;
}

test('every relative import names a file that exists', () => {
  assert.ok(imports.size > 200, String(imports.size));
  for (const [file, paths] of imports) for (const path of paths) assert.ok(existsSync(path), `${file} imports ${path}`);
});

test('the code has no circular imports', () => {
  assert.equal(findCircle()?.join(' → '), undefined);
});

test('each folder imports only the folders that it may import', () => {
  for (const [file, paths] of imports) {
    const from = folderOf(file);
    if (from === undefined || UNBOUND.has(from)) continue;
    const allowed = MAY_IMPORT[from];
    assert.ok(allowed, `src/${from}/ has no line in tests/unit/imports.test.ts`);
    for (const path of paths) {
      const to = folderOf(path);
      assert.ok(to === from || (to !== undefined && allowed.includes(to)), `${file} imports ${path}`);
    }
  }
});
