/**
 * `npm run bench:growth`: makes copies of this site with 100, 1,000 and 10,000 pages, builds and searches them, and writes a
 * table and charts into the results. `npm run bench:growth -- 100 1000` measures only these sizes. `make.ts` makes one of these
 * copies without measuring it.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSection } from '../results.ts';
import { measureProject, type Measured } from './measure.ts';
import { growProject } from './project.ts';
import { curvesOf, growthSection } from './growth-report.ts';
import { curveSvg } from './curve.ts';

const requested = process.argv.slice(2).map(Number);
const sizes = requested.length > 0 ? requested : [100, 1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'csto-growth-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Heap size for builds of more than 1,000 pages, in megabytes. They need more than Node's default. */
const HEAP = 12_000;

const measured: Measured[] = [];
const failed: string[] = [];
for (const size of sizes) {
  const root = join(folder, String(size));
  if (size > 1000) process.env.NODE_OPTIONS = `--max-old-space-size=${HEAP}`;
  try {
    growProject(root, size);
    measured.push(await measureProject(root));
    console.log(JSON.stringify(measured.at(-1)));
  } catch (error) {
    // If a size fails, for example for lack of memory, the results of the other sizes are still written.
    console.error(error);
    failed.push(`${size.toLocaleString('en')} pages: ${String(error).split('\n')[0]}`);
  }
  rmSync(root, { recursive: true, force: true });
}
mkdirSync('benchmarks/growth/curves', { recursive: true });
for (const { name, curve } of curvesOf(measured))
  writeFileSync(`benchmarks/growth/curves/${name}.svg`, curveSvg(curve));
await writeSection('Growth', growthSection(measured, failed));
process.exitCode = failed.length;
