import { z } from 'astro/zod';
import type { DataSet } from './data-set.ts';

/** A line of the dictionary of a set. */
export interface Field {
  name: string;
  /** In plain words: `text`, `whole number, or empty`, `list of texts`. */
  type: string;
  meaning: string;
}

type Property = z.core.JSONSchema.BaseSchema;

/** Every field of a set, from the same description that checks its rows. */
export function fieldsOf({ name: set, row }: DataSet): Field[] {
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, property]) => {
    if (typeof property === 'boolean' || !property.description)
      throw new Error(`src/data: the field ${name} of ${set} has no description; write .describe('…') behind its type`);
    return { name, type: typeOf(property), meaning: property.description };
  });
}

function typeOf(property: Property): string {
  if (property.anyOf) {
    const [first] = property.anyOf;
    return `${typeof first === 'object' ? typeOf(first) : 'text'}, or empty`;
  }
  if (property.enum) return `one of: ${property.enum.join(', ')}`;
  switch (property.type) {
    case 'array':
      return 'list of texts';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'whole number';
    case 'number':
      return 'number';
    default:
      return { date: 'day, as 2020-07-16', uri: 'address' }[property.format ?? ''] ?? 'text';
  }
}
