import { z } from 'astro/zod';
import type { DataSet } from './data-set.ts';

/** A field in the data dictionary. */
export interface FieldDescription {
  name: string;
  /** Type in plain English: `text`, `whole number, or empty`, `list of texts`. */
  type: string;
  meaning: string;
}

type Property = z.core.JSONSchema.BaseSchema;

/**
 * Describes the fields of a data set from its schema.
 *
 * @throws Error if a field has no description
 */
export function describeFields({ name: set, row }: DataSet): FieldDescription[] {
  const { properties = {} } = z.toJSONSchema(row);
  return Object.entries(properties).map(([name, property]) => {
    if (typeof property === 'boolean' || !property.description)
      throw new Error(`src/data: the field ${name} of ${set} has no description; add .describe('…') to its type`);
    return { name, type: describeType(property), meaning: property.description };
  });
}

function describeType(property: Property): string {
  if (property.anyOf) {
    const [first] = property.anyOf;
    return `${typeof first === 'object' ? describeType(first) : 'text'}, or empty`;
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
