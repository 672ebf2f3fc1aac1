import { readFileSync } from 'node:fs';

/** A type of schema.org: the types above it, and its own properties with the types each expects. */
interface VocabularyType {
  parents: string[];
  properties: Map<string, string[]>;
}

/** The vocabulary of schema.org as schema-dts has it, read from its declarations. */
const types = new Map<string, VocabularyType>();
/** Types that can be the `@type` of a node. */
const nodes = new Map<string, string>();
const text = readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');
for (const [, name = '', parents = '', body = ''] of text.matchAll(
  /^(?:export )?interface (\w+) extends ([^{]+)\{([\s\S]*?)^\}/gm,
)) {
  const properties = new Map(
    [...body.matchAll(/^ {4}"([^"@]+)"\?: SchemaValue<([^;]*), "[^"]+">;/gm)].map(
      ([, property = '', expected = '']) => [property, expected.split(' | ')],
    ),
  );
  types.set(name, {
    parents: parents.split(',').map((parent) => parent.trim().replace(/^Partial<.*$/, '')),
    properties,
  });
  const type = /^ {4}"@type": "(\w+)";/m.exec(body)?.[1];
  if (type) nodes.set(type, name);
}

/** The types from one up to Thing, by the names of their declarations. */
function lineage(name: string): VocabularyType[] {
  const type = types.get(name);
  return type ? [type, ...type.parents.flatMap(lineage)] : [];
}

/** A type with all above it, as nodes are typed: Article, CreativeWork, Thing. */
function supertypes(type: string): string[] {
  const found = new Set<string>();
  const climb = (name: string): void => {
    found.add(name.replace(/(?:Leaf|Base)$/, ''));
    for (const parent of types.get(name)?.parents ?? []) climb(parent);
  };
  climb(nodes.get(type) ?? '');
  return [...found];
}

/**
 * What is wrong with a tree of nodes, by the vocabulary: unknown types, properties that neither a type nor one above it
 * has, and nodes of a type that a property does not expect.
 */
export function vocabularyFaults(node: unknown, at = ''): string[] {
  if (Array.isArray(node)) return node.flatMap((child, i) => vocabularyFaults(child, `${at}[${i}]`));
  if (typeof node !== 'object' || node === null) return [];
  const { '@type': type, ...properties } = node as Record<string, unknown>;
  if (type === undefined) return Object.keys(properties).join() === '@id' ? [] : [`${at}: a node without type`];
  const declaration = nodes.get(String(type));
  if (!declaration) return [`${at}: no type ${type}`];
  return Object.entries(properties).flatMap(([property, value]) => {
    const place = `${at}/${type}.${property}`;
    if (property === '@id') return [];
    // An input of an action is named after its property: query-input.
    const name = property.replace(/-(?:input|output)$/, '');
    const expected = lineage(declaration).flatMap(({ properties: own }) => own.get(name) ?? []);
    if (expected.length === 0) return [`${place}: no such property`];
    const misfits = [value].flat().flatMap((child) => {
      const childType = (child as Record<string, unknown> | null)?.['@type'];
      if (childType === undefined) return [];
      return supertypes(String(childType)).some((above) => expected.includes(above))
        ? []
        : [`${place}: ${childType} where ${expected.join(', ')} is expected`];
    });
    return [...misfits, ...vocabularyFaults(value, place)];
  });
}
