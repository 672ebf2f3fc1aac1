import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import assert from 'node:assert/strict';
import type { Fault } from '../../src/syntax/faults.ts';
import { checkContent } from '../../src/load/load.ts';

/** A copy of the real content in a folder of its own, to be spoiled by a test. */
export class ContentCopy {
  readonly root = mkdtempSync(join(tmpdir(), 'csto-content-'));

  constructor(context: TestContext) {
    cpSync('content', join(this.root, 'content'), { recursive: true });
    context.after(() => rmSync(this.root, { recursive: true, force: true }));
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, text: string | Uint8Array): void {
    writeFileSync(join(this.root, file), text);
  }

  remove(path: string): void {
    rmSync(join(this.root, path), { recursive: true });
  }

  /** Replaces what stands in a file; a fixture whose text has moved fails here and not silently. */
  replace(file: string, from: string | RegExp, to: string): void {
    const text = this.read(file);
    const changed = text.replace(from, to);
    assert.notEqual(changed, text, `the fixture found no ${String(from)} in ${file}`);
    this.write(file, changed);
  }

  /** Line of the first line that holds a text, from 1. */
  lineOf(file: string, text: string): number {
    const line = this.read(file)
      .split('\n')
      .findIndex((candidate) => candidate.includes(text));
    assert.notEqual(line, -1, `no ${text} in ${file}`);
    return line + 1;
  }

  /** Puts a version of its own above the others, with one amendment as YAML in a line; none where it is left out. */
  amend(version: string, amendment?: string): void {
    const file = 'content/amendments.yaml';
    const amendments = amendment === undefined ? '[]' : `[{ ${amendment} }]`;
    this.replace(
      file,
      /^- version:/m,
      `- version: ${version}\n  date: '2026-12-01'\n  amendments: ${amendments}\n- version:`,
    );
  }

  /** Adds an entry to the moves, as YAML in a line. */
  move(entry: string): void {
    const file = 'content/moved.yaml';
    this.write(file, `${this.read(file)}- { ${entry} }\n`);
  }

  faults(): Fault[] {
    return checkContent(this.root).faults;
  }
}

/** What a fault must say: place and problem exactly, found and nearest as far as given. */
export interface Expected {
  file: string;
  line: number;
  problem: string;
  found: string;
  nearest: string;
}

/** Asserts that a fault is among those reported, with file, line, what was found and the nearest choice. */
export function assertFault(faults: readonly Fault[], expected: Expected): void {
  const same = faults.filter(({ problem }) => problem === expected.problem);
  assert.ok(same.length > 0, `no fault “${expected.problem}” among: ${JSON.stringify(faults, null, 2)}`);
  const match = same.find(({ file, line }) => file === expected.file && line === expected.line);
  assert.ok(match, `not at ${expected.file}:${expected.line}: ${JSON.stringify(same, null, 2)}`);
  assert.ok(match.found.includes(expected.found), `found: ${match.found}`);
  assert.ok(match.nearest.includes(expected.nearest), `nearest: ${match.nearest}`);
  assert.notEqual(match.expected, '');
}
