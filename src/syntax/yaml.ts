import type { z } from 'astro/zod';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Fault, nearest } from './faults.ts';
import { memoizeParser } from './memoize-parser.ts';

/** Validated data from YAML, with the lines of its keys. */
export interface Parsed<T> {
  data: T;
  /**
   * Returns the line of the key or list item at a path such as `['themes', 'members']`. If the path does not exist, returns the
   * line of its nearest parent.
   */
  lineOf: (path: readonly PropertyKey[]) => number;
}

const documentOf = memoizeParser((text) => {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines }), lines };
});

/**
 * Parses YAML and validates it against a schema.
 *
 * @param firstLine line of the file on which the YAML starts, from 1
 * @returns the data, or all faults
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
  firstLine: number,
): Parsed<z.output<S>> | { faults: Fault[] } {
  const { document, lines } = documentOf(text, file);
  const shift = firstLine - 1;
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map((error) => ({
        file,
        line: lines.linePos(error.pos[0]).line + shift,
        problem: 'malformed front matter',
        found: error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? error.code,
        expected: 'YAML',
        nearest: 'quote a value that contains a colon, a quotation mark or a leading bracket',
      })),
    };
  }
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let depth = path.length; depth > 0; depth--) {
      const keys = path.slice(0, depth).map(asKey);
      const parent = depth > 1 ? document.getIn(keys.slice(0, -1), true) : document.contents;
      // Use the key, because its value can start on a later line.
      const node = isMap(parent)
        ? parent.items.find(({ key }) => isScalar(key) && key.value === keys.at(-1))?.key
        : document.getIn(keys, true);
      const { range } = (node ?? {}) as { range?: [number, number, number] };
      if (range) return lines.linePos(range[0]).line + shift;
    }
    return firstLine;
  };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return { data: result.data, lineOf };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, schema, file, lineOf, document.toJS())) };
}

/** The YAML parser reads the key `0:` as a number, but schema errors contain it as a string. */
function asKey(key: PropertyKey): unknown {
  return typeof key === 'string' && /^\d+$/.test(key) ? Number(key) : key;
}

/** Returns the keys that a schema allows at a path, for suggestions in nested maps. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of path) {
    const { def, shape } = at as {
      def: { innerType?: unknown; valueType?: unknown; element?: unknown };
      shape?: Record<PropertyKey, unknown>;
    };
    at =
      shape?.[key] ??
      def.valueType ??
      def.element ??
      (def.innerType as { def: { valueType?: unknown } } | undefined)?.def.valueType;
  }
  return Object.keys((at as { shape?: object } | undefined)?.shape ?? {});
}

function toFaults(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  file: string,
  lineOf: Parsed<unknown>['lineOf'],
  data: unknown,
): Fault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      line: lineOf([...issue.path, key]),
      problem: 'unknown key',
      found: `${[...issue.path, key].join('.')}:`,
      expected: known.join(', '),
      nearest: `${nearest(key, known)}:`,
    }));
  }
  const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], data);
  const key = issue.path.join('.');
  const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
  return [
    {
      file,
      line: lineOf(issue.path),
      problem: value === undefined ? 'missing key' : 'invalid value',
      found: value === undefined ? `no ${key}` : `${key}: ${JSON.stringify(value)}`,
      expected: issue.message.replace(/^Invalid input: /, ''),
      nearest:
        choices.length > 0 ? nearest(String(value), choices) : `${key}: see its comment in src/registry/schemas.ts`,
    },
  ];
}
