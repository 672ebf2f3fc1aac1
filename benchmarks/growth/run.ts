/**
 * `npm run bench:growth`: makes sites of 100, 1,000 and 10,000 pages of this one, builds and searches them, and writes table and
 * curves into the results. `npm run bench:growth -- 100 1000` measures these sizes alone; `make.ts` beside this makes one of them to
 * look at.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSection } from '../results.ts';
import { measureProject, type Measured } from './measure.ts';
import { growProject } from './project.ts';
import { curvesOf, growthSection } from './growth-report.ts';
import { curveSvg } from './curve.ts';

const typed = process.argv.slice(2).map(Number);
const sizes = typed.length > 0 ? typed : [100, 1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'csto-growth-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Megabytes of memory that builds beyond a thousand pages may use: Node's own limit, a part of the machine's, is met there. */
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
    // Where the limit is met the smaller sizes are still of use.
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
