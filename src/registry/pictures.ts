import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { type Fault, nearest } from '../syntax/faults.ts';
import { PICTURE_SCHEMAS, type PictureData } from './picture-schemas.ts';
import { readText } from './read-file.ts';
import { type Parsed, parseYaml } from '../syntax/yaml.ts';

const PICTURES_FOLDER = 'content/pictures';

/** Data of the pictures. A picture without a file is omitted. */
export interface Pictures extends PictureData {
  /** Functions that return the line of a path in a picture's file. */
  lineOf: Partial<Record<keyof PictureData, Parsed<unknown>['lineOf']>>;
}

/** Returns the path of a picture's file. */
export const pictureFile = (name: keyof PictureData): string => `${PICTURES_FOLDER}/${name}.yaml`;

/** Reads `content/pictures/`, which is optional, and adds all faults to `faults`. */
export function readPictures(root: string, faults: Fault[]): Pictures {
  const pictures: Pictures = { lineOf: {} };
  if (!existsSync(join(root, PICTURES_FOLDER))) return pictures;
  const known = Object.keys(PICTURE_SCHEMAS).map((name) => `${name}.yaml`);
  for (const file of readdirSync(join(root, PICTURES_FOLDER)).sort())
    if (!known.includes(file))
      faults.push({
        file: `${PICTURES_FOLDER}/${file}`,
        line: 1,
        problem: 'unknown picture',
        found: file,
        expected: known.join(', '),
        nearest: nearest(file, known),
      });
  for (const name of Object.keys(PICTURE_SCHEMAS) as (keyof PictureData)[]) readPicture(root, name, pictures, faults);
  return pictures;
}

function readPicture(root: string, name: keyof PictureData, pictures: Pictures, faults: Fault[]): void {
  const file = pictureFile(name);
  if (!existsSync(join(root, file))) return;
  const content = readText(root, file);
  if ('fault' in content) return void faults.push(content.fault);
  const parsed = parseYaml(PICTURE_SCHEMAS[name] as z.ZodType, content.text, file, 1);
  if ('faults' in parsed) return void faults.push(...parsed.faults);
  Object.assign(pictures, { [name]: parsed.data });
  pictures.lineOf[name] = parsed.lineOf;
}
