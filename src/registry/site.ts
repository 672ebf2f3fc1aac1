import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError, type Fault } from '../syntax/faults.ts';
import { readText } from './read-file.ts';
import { type Site, siteSchema } from './site-schema.ts';
import { parseYaml } from '../syntax/yaml.ts';

const SITE_FILE = 'content/site.yaml';

/** Reads `content/site.yaml` below `root`; undefined where it cannot be read, with every fault in `faults`. */
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

/** What the site is called and made from. Read when the project starts: addresses, names and dates depend on it. */
export const SITE: Site = loadProjectSite();
/** The site's own name. */
export const SITE_NAME = SITE.name;
/** Day of the interview, ISO. */
export const INTERVIEW_DATE = SITE.interview.date;
/** Key of the source that the retelling is made from. */
export const INTERVIEW = SITE.interview.source;
/** Day to which later facts were checked, ISO. */
export const CHECKED_TO = SITE.checkedTo;
/** Who speaks, by part. */
export const SPEAKERS = SITE.interview.speakers;
/** Who speaks in a statement. */
export type SpeakerId = keyof typeof SPEAKERS;
/** Titles of the groups of topics, in the order of the navigation. */
export const TOPIC_GROUPS = SITE.topicGroups;
