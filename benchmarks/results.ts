import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';

/** The file with the results of all benchmarks. */
const RESULTS = 'benchmarks/RESULTS.md';

const HEAD = `# Results

The benchmarks of this project write this page. Each section names its date and machine. Ratios are comparable between machines;
seconds are not.
`;

/** Writes the section of one benchmark. It replaces the section of the same title, or is added at the end. */
export async function writeSection(title: string, body: string): Promise<void> {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : HEAD;
  const section = `## ${title}\n\n${describeMachine()}\n\n${body.trim()}\n`;
  const [head = HEAD, ...parts] = text.split(/^(?=## )/m);
  const others = parts.map((part) => part.trimEnd());
  const at = others.findIndex((part) => part.startsWith(`## ${title}\n`));
  others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, section.trimEnd());
  const whole = `${[head.trimEnd(), ...others].join('\n\n')}\n`;
  writeFileSync(RESULTS, await format(whole, { ...(await resolveConfig(RESULTS)), parser: 'markdown' }));
}

/** The date and the machine as a sentence. */
function describeMachine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory}, Node ${process.versions.node}.`;
}

/** The median; for an even number of values, the lower of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
