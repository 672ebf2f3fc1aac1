import { CONTENT_LICENSE, SITE_NAME } from '../registry/site.ts';
import { z } from 'astro/zod';
import { currentVersion } from '../history/changes.ts';
import { getRegistry } from '../load/current.ts';
import { checkedRows } from './checked-rows.ts';
import { toCsv } from './csv.ts';
import type { DataSet, CellValue } from './data-set.ts';
import { publicUrl, dateField, urlField, textField } from './fields.ts';

const LICENSE_SCOPE = 'The words of this site. Neither the interview nor any source cited is covered.';

/** Creates the schema of a JSON file: the rows with version, license and scope of the license. */
function fileSchema({ name, title, about, row, mayBeEmpty }: DataSet) {
  return z
    .strictObject({
      $schema: urlField.describe('Schema of this file'),
      name: z.literal(name),
      title: z.literal(title),
      about: z.literal(about),
      site: z.literal(SITE_NAME),
      url: urlField.describe('Page that describes the fields'),
      version: textField.describe('Version of the site'),
      date: dateField.describe('Day of that version'),
      license: z.literal(CONTENT_LICENSE),
      licensed: z.literal(LICENSE_SCOPE),
      rows: mayBeEmpty ? z.array(row) : z.array(row).min(1),
    })
    .meta({ title, description: about });
}

/** Returns the paths of the files of a data set. */
export function dataSetPaths({ name }: Pick<DataSet, 'name'>): Record<'json' | 'csv' | 'schema', string> {
  return { json: `/data/${name}.json`, csv: `/data/${name}.csv`, schema: `/data/${name}.schema.json` };
}

/** Returns the URL of a data set's dictionary on the data page. */
export function dictionaryPath({ name }: Pick<DataSet, 'name'>): string {
  return `/data/#data-${name}`;
}

/** Formats a data set as JSON. */
export function formatJson(set: DataSet): string {
  const file = {
    $schema: publicUrl(dataSetPaths(set).schema),
    name: set.name,
    title: set.title,
    about: set.about,
    site: SITE_NAME,
    url: publicUrl(dictionaryPath(set)),
    ...currentVersion(),
    license: CONTENT_LICENSE,
    licensed: LICENSE_SCOPE,
    rows: checkedRows(set, getRegistry()),
  };
  return `${JSON.stringify(fileSchema(set).parse(file), null, 2)}\n`;
}

/** Formats a data set as CSV. */
export function formatCsv(set: DataSet): string {
  return toCsv(checkedRows(set, getRegistry()) as Record<string, CellValue>[], Object.keys(set.row.shape));
}

/** Formats the JSON Schema (draft 2020-12) of a data set's JSON file. */
export function formatSchema(set: DataSet): string {
  const schema = {
    $id: publicUrl(dataSetPaths(set).schema),
    ...z.toJSONSchema(fileSchema(set), { target: 'draft-2020-12' }),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
