/**
 * `npm run bench`: builds the site from scratch a few times and prints time, peak memory and bytes, each beside its bound.
 * It only reports; bounds on bytes are held by the tests, and time depends on the machine.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { measureCommand } from '../benchmarks/measure-command.ts';

const RUNS = 3;
const SECONDS = 25;
const MEGABYTES = 1200;
const out = mkdtempSync(join(tmpdir(), 'csto-bench-'));
process.on('exit', () => rmSync(out, { recursive: true, force: true }));

const runs = [];
for (let run = 0; run < RUNS; run++) {
  rmSync('node_modules/.astro', { recursive: true, force: true });
  runs.push(await measureCommand('node_modules/.bin/astro', ['build', '--outDir', join(out, 'dist')]));
}
const seconds = runs.map((run) => run.seconds).sort((a, b) => a - b);
const peak = Math.max(...runs.map((run) => run.megabytes));
const median = seconds[Math.floor(RUNS / 2)] ?? Number.NaN;
console.log(
  `Whole build with index, ${RUNS} cold runs, ${availableParallelism()} cores, Node ${process.versions.node}`,
);
console.log(
  `  time    median ${median.toFixed(1)} s (${seconds.map((s) => s.toFixed(1)).join(', ')}), ${share(median, SECONDS)} of ${SECONDS} s`,
);
console.log(`  memory  peak ${peak.toFixed(0)} MB, ${share(peak, MEGABYTES)} of ${MEGABYTES} MB\n`);

/** One page of each kind, and what a reader's browser loads for it. */
const KINDS = {
  home: 'index.html',
  topic: 'topics/members/index.html',
  exchange: 'interview/10/index.html',
  'all exchanges': 'interview/all/index.html',
  statement: 's/10.5/index.html',
  search: 'search/index.html',
  'not found': '404.html',
};
console.log('Bytes to read a page      raw    gzip  brotli  requests');
for (const [kind, file] of Object.entries(KINDS)) {
  const html = readFileSync(join(out, 'dist', file), 'utf8');
  const assets = [...html.matchAll(/<(?:link rel="stylesheet" href|script type="module" src)="([^"]+)"/g)];
  const parts = [html, ...assets.map(([, path]) => readFileSync(join(out, 'dist', path ?? '')))];
  row(kind, parts);
}
const index = readdirSync(join(out, 'dist/pagefind'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^wasm\.unknown|\.(?:br|gz)$/.test(entry.name))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
console.log('');
row('whole search index', index);

function row(name: string, parts: (string | Buffer)[]): void {
  const sum = (size: (part: string | Buffer) => number): string => {
    const bytes = parts.reduce((total, part) => total + size(part), 0);
    return (bytes / 1000).toFixed(1).padStart(8);
  };
  const columns = [
    (part: string | Buffer) => Buffer.byteLength(part),
    (part: string | Buffer) => gzipSync(part).length,
    (part: string | Buffer) => brotliCompressSync(part).length,
  ];
  console.log(`${name.padEnd(21)}${columns.map(sum).join('')} kB ${String(parts.length).padStart(5)}`);
}

function share(value: number, bound: number): string {
  return `${Math.round((value / bound) * 100)} %`;
}
