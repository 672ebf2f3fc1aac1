import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { format, resolveConfig } from 'prettier';

/** Where all figures stand, each as it was measured. */
const RESULTS = 'benchmarks/RESULTS.md';

const HEAD = `# Results

What the commands of this folder measured, each with its date and machine. Ratios hold elsewhere too; seconds do not.
`;

/** Writes one command's part of the results, in the place of its last, or at the end, laid out as all Markdown is. */
export async function writeSection(title: string, body: string): Promise<void> {
  const text = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : HEAD;
  const section = `## ${title}\n\n${machine()}\n\n${body.trim()}\n`;
  const [head = HEAD, ...parts] = text.split(/^(?=## )/m);
  const others = parts.map((part) => part.trimEnd());
  const at = others.findIndex((part) => part.startsWith(`## ${title}\n`));
  others.splice(at < 0 ? others.length : at, at < 0 ? 0 : 1, section.trimEnd());
  const whole = `${[head.trimEnd(), ...others].join('\n\n')}\n`;
  writeFileSync(RESULTS, await format(whole, { ...(await resolveConfig(RESULTS)), parser: 'markdown' }));
}

/** Day and machine, as a sentence. */
function machine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GiB of memory`;
  return `${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), ${memory}, Node ${process.versions.node}.`;
}

/** The middle of some figures. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}
