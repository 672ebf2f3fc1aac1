import { INTERVIEW, INTERVIEW_DATE, SITE, SITE_NAME, SPEAKERS } from '../registry/site.ts';
import { lastChangeDate, currentVersion } from '../history/changes.ts';
import { getRegistry } from '../load/current.ts';
import { statementAt } from '../registry/statement-page.ts';
import type { Statement } from '../registry/types.ts';
import { absolute } from '../site/address.ts';
import { longDate } from '../site/dates.ts';
import { findCitablePage, citablePages } from '../site/titles.ts';
import type { Work } from './work.ts';

const INTERVIEW_DAY = longDate(INTERVIEW_DATE);

/** Returns speaker and date of a statement. They are part of the title, because citation styles do not print notes. */
function attribution({ speaker }: Statement): string {
  if (speaker === 'interviewer') return `question by ${SPEAKERS.agency.name}, ${INTERVIEW_DAY}`;
  if (speaker === 'agency') return `${SPEAKERS.agency.name}, ${INTERVIEW_DAY}`;
  return `${SPEAKERS[speaker].name} to ${SPEAKERS.agency.name}, ${INTERVIEW_DAY}`;
}

/**
 * Returns the citation data of a page or statement.
 *
 * @param path path of the page, such as `/s/10.5/`
 * @throws Error if the path is not one of `citablePages`
 */
export function pageWork(path: string): Work {
  const registry = getRegistry();
  const page = findCitablePage(registry, path);
  if (!page)
    throw new Error(
      `${path} is not one of the pages in src/site/titles.ts: add it, or remove the citation from the page`,
    );
  const statement = statementAt(registry, path);
  return {
    key: `${SITE.key}-${path.slice(1, -1).replace(/[^a-z0-9]+/g, '-') || 'home'}`,
    kind: 'page',
    author: { literal: SITE_NAME },
    title: statement ? `${page.title} (${attribution(statement)})` : page.title,
    container: SITE_NAME,
    version: currentVersion().version,
    date: lastChangeDate(path),
    url: absolute(path),
    note: statement
      ? `Paraphrase by ${SITE_NAME}, not the words of the source: ${SPEAKERS.agency.name}, ${INTERVIEW_DAY}, ${statement.locator}`
      : `Written from the interview of ${SPEAKERS.interviewee.name} by ${SPEAKERS.agency.name}, ${INTERVIEW_DAY}; later facts stand apart, with their sources`,
  };
}

/**
 * Returns the citation data of the interview itself.
 *
 * @throws Error if its source has no agency or date
 */
export function interviewWork(): Work {
  const source = getRegistry().sources.get(INTERVIEW);
  // The check `interviewCitable` ensures that both exist.
  if (!source?.agency || !source.published) throw new Error('the source of the interview has no agency or date');
  return {
    key: SITE.interview.key,
    kind: 'interview',
    author: { family: SPEAKERS.interviewee.family, given: SPEAKERS.interviewee.given },
    interviewer: source.agency,
    title: source.title,
    container: source.publisher,
    date: source.published,
    url: source.url,
    note: `${SPEAKERS.interviewee.role}; read ${longDate(source.read)}`,
  };
}

/** Returns the citation data of the interview and of all pages. */
export function allWorks(): Work[] {
  return [interviewWork(), ...citablePages(getRegistry()).map(({ path }) => pageWork(path))];
}
