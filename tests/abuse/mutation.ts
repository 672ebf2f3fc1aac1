import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Random } from '../helpers/random.ts';

/** Line of a place in a text, from 1. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/** The last line up to a place that matches, from 1: the record or statement in which the place is. */
function lineAbove(text: string, index: number, start: RegExp): number {
  const lines = text.slice(0, text.indexOf('\n', index)).split('\n');
  return lines.findLastIndex((line) => start.test(line)) + 1;
}

/** Which line a fault names: that of the change, of the record around it, of the statement around it, or a certain one. */
const LINES = {
  there: lineAt,
  below: (text: string, index: number) => lineAt(text, index) + 1,
  record: (text: string, index: number) => lineAbove(text, index, /^- /),
  statement: (text: string, index: number) => lineAbove(text, index, /^\d+\. /),
  second: () => 2,
  first: () => 1,
} as const;

/** A change that a check must find. Where several places fit, a seed chooses. */
export interface Mutation {
  /** The kind of content: folder or file below `content/`. */
  kind: string;
  /** What a writer got wrong. */
  what: string;
  /** The files it may strike, one of them chosen. */
  files: string;
  /** The places it may strike, one of them chosen; where it is left out, the file goes. */
  find?: RegExp;
  /** What stands there afterwards. */
  put?: string | Uint8Array | ((...match: string[]) => string);
  /** Another file into which the result is written. */
  as?: string;
  /** What the fault says, and the line it names; `elsewhere` where that is another file than the changed one. */
  problem: string;
  line: keyof typeof LINES | ((text: string, match: readonly string[]) => number);
  elsewhere?: string;
  /** Part of the nearest choice; what was found is filled in for `$&` and `$1`. */
  nearest: string;
}

/** A mutation as it was made. */
export interface Made {
  file: string;
  line: number;
  nearest: string;
  undo: () => void;
}

/** Makes one change in a copy of the project. */
export function mutate(root: string, mutation: Mutation, random: Random): Made {
  const { files, find, put = '', as, line, elsewhere } = mutation;
  const fits = globSync(files, { cwd: root })
    .sort()
    .map((file) => ({ file, bytes: readFileSync(join(root, file)) }))
    .map(({ file, bytes }) => ({ file, bytes, text: bytes.toString('utf8') }))
    .map((entry) => ({ ...entry, places: find ? [...entry.text.matchAll(find)] : [] }))
    .filter(({ places }) => !find || places.length > 0);
  const { file, bytes, text, places } = random.pick(fits);
  const target = as ?? file;
  const undo = (): void => {
    if (as) rmSync(join(root, as));
    else writeFileSync(join(root, file), bytes);
  };
  const named = elsewhere ?? target;
  if (!find) {
    if (as) writeFileSync(join(root, as), bytes);
    else rmSync(join(root, file));
    return {
      file: named,
      line: typeof line === 'string' ? 1 : line(readFileSync(join(root, named), 'utf8'), []),
      nearest: mutation.nearest,
      undo,
    };
  }
  const place = random.pick(places);
  const filled = (pattern: string): string =>
    pattern.replace(/\$(&|\d)/g, (_, group: string) => place[group === '&' ? 0 : Number(group)] ?? '');
  mkdirSync(dirname(join(root, target)), { recursive: true });
  if (put instanceof Uint8Array) writeFileSync(join(root, target), put);
  else {
    const made = typeof put === 'string' ? filled(put) : put(...place);
    writeFileSync(join(root, target), text.slice(0, place.index) + made + text.slice(place.index + place[0].length));
  }
  const after = readFileSync(join(root, named), 'utf8');
  return {
    file: named,
    line: typeof line === 'string' ? LINES[line](after, place.index) : line(after, place),
    nearest: filled(mutation.nearest),
    undo,
  };
}
