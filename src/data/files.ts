import { SITE_NAME } from '../registry/site.ts';
import { z } from 'astro/zod';
import { currentVersion } from '../history/changes.ts';
import { getRegistry } from '../load/current.ts';
import { rowsOf } from './check.ts';
import { toCsv } from './csv.ts';
import type { DataSet, Value } from './data-set.ts';
import { addressOf, day, place, text } from './fields.ts';

export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const COVERED = 'The words of this site. Neither the interview nor any source cited is covered.';

/** A set with what must travel with it: version, license and what that covers. */
function fileSchema({ name, title, about, row, mayBeEmpty }: DataSet) {
  return z
    .strictObject({
      $schema: place.describe('Schema of this file'),
      name: z.literal(name),
      title: z.literal(title),
      about: z.literal(about),
      site: z.literal(SITE_NAME),
      url: place.describe('Page that describes the fields'),
      version: text.describe('Version of the site'),
      date: day.describe('Day of that version'),
      license: z.literal(LICENSE),
      licensed: z.literal(COVERED),
      rows: mayBeEmpty ? z.array(row) : z.array(row).min(1),
    })
    .meta({ title, description: about });
}

/** Site paths of the files of a set. */
export function filesOf({ name }: Pick<DataSet, 'name'>): Record<'json' | 'csv' | 'schema', string> {
  return { json: `/data/${name}.json`, csv: `/data/${name}.csv`, schema: `/data/${name}.schema.json` };
}

/** Section of the page of data that tells the fields of a set. */
export function dictionaryOf({ name }: Pick<DataSet, 'name'>): string {
  return `/data/#data-${name}`;
}

export function jsonFile(set: DataSet): string {
  const file = {
    $schema: addressOf(filesOf(set).schema),
    name: set.name,
    title: set.title,
    about: set.about,
    site: SITE_NAME,
    url: addressOf(dictionaryOf(set)),
    ...currentVersion(),
    license: LICENSE,
    licensed: COVERED,
    rows: rowsOf(set, getRegistry()),
  };
  return `${JSON.stringify(fileSchema(set).parse(file), null, 2)}\n`;
}

export function csvFile(set: DataSet): string {
  return toCsv(rowsOf(set, getRegistry()) as Record<string, Value>[], Object.keys(set.row.shape));
}

/** JSON Schema, draft 2020-12. */
export function schemaFile(set: DataSet): string {
  const schema = {
    $id: addressOf(filesOf(set).schema),
    ...z.toJSONSchema(fileSchema(set), { target: 'draft-2020-12' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
