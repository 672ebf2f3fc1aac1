import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault } from '../syntax/faults.ts';
import { readText } from './read-file.ts';
import { type Site, siteSchema } from './site-schema.ts';
import { parseYaml } from '../syntax/yaml.ts';

const SITE_FILE = 'content/site.yaml';

/** Reads `content/site.yaml` below `root`. Adds all faults to `faults` and returns undefined if the file is not valid. */
export function readSite(root: string, faults: Fault[]): Site | undefined {
  if (!existsSync(join(root, SITE_FILE))) {
    faults.push({
      file: SITE_FILE,
      line: 1,
      problem: 'missing file',
      found: 'no file',
      expected: 'the name of the site, its interview, topic groups and dates',
      nearest: 'copy content/site.yaml of another site and change its values',
    });
    return undefined;
  }
  const content = readText(root, SITE_FILE);
  if ('fault' in content) return void faults.push(content.fault);
  const parsed = parseYaml(siteSchema, content.text, SITE_FILE, 1);
  if ('faults' in parsed) return void faults.push(...parsed.faults);
  return parsed.data;
}

function loadProjectSite(): Site {
  const faults: Fault[] = [];
  const read = readSite(process.cwd(), faults);
  if (!read) throw new ContentError(faults);
  return read;
}

/** The site's name, subject and interview, loaded when the module is imported. */
export const SITE: Site = loadProjectSite();
/** The site's own name. */
export const SITE_NAME = SITE.name;
/** Date of the interview, ISO. */
export const INTERVIEW_DATE = SITE.interview.date;
/** Source key of the interview. */
export const INTERVIEW = SITE.interview.source;
/** Date of the last check of later facts, ISO. */
export const CHECKED_TO = SITE.checkedTo;
/** Speakers by their role in the interview. */
export const SPEAKERS = SITE.interview.speakers;
/** Role of a speaker. */
export type SpeakerId = keyof typeof SPEAKERS;
/** Titles of the topic groups by key, in navigation order. */
export const TOPIC_GROUPS = SITE.topicGroups;
/** License of the site's own texts and data. */
export const CONTENT_LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
