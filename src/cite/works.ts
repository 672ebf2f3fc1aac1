import { INTERVIEW, INTERVIEW_DATE, SITE, SITE_NAME, SPEAKERS } from '../registry/site.ts';
import { lastChangeDate, currentVersion } from '../history/changes.ts';
import { getRegistry } from '../load/current.ts';
import { statementAt } from '../registry/statement-page.ts';
import type { Statement } from '../registry/types.ts';
import { absolute } from '../site/address.ts';
import { longDate } from '../site/dates.ts';
import { titledPage, titledPages } from '../site/titles.ts';
import type { Work } from './work.ts';

const DAY = longDate(INTERVIEW_DATE);

/** Who says a statement, to whom and when: it goes with the title, since no style prints notes. */
function spoken({ speaker }: Statement): string {
  if (speaker === 'interviewer') return `question by ${SPEAKERS.agency.name}, ${DAY}`;
  if (speaker === 'agency') return `${SPEAKERS.agency.name}, ${DAY}`;
  return `${SPEAKERS[speaker].name} to ${SPEAKERS.agency.name}, ${DAY}`;
}

/**
 * What is cited where a page or statement is cited.
 *
 * @param path of the page, `/s/10.5/`
 * @throws where no such page is known to `titledPages`
 */
export function pageWork(path: string): Work {
  const registry = getRegistry();
  const page = titledPage(registry, path);
  if (!page) throw new Error(`${path} is not among the pages of src/site/titles.ts: add it, or leave out its citation`);
  const statement = statementAt(registry, path);
  return {
    key: `${SITE.key}-${path.slice(1, -1).replace(/[^a-z0-9]+/g, '-') || 'home'}`,
    kind: 'page',
    author: { literal: SITE_NAME },
    title: statement ? `${page.title} (${spoken(statement)})` : page.title,
    container: SITE_NAME,
    version: currentVersion().version,
    date: lastChangeDate(path),
    url: absolute(path),
    note: statement
      ? `Paraphrase by ${SITE_NAME}, not the words of the source: ${SPEAKERS.agency.name}, ${DAY}, ${statement.locator}`
      : `Written from the interview of ${SPEAKERS.interviewee.name} by ${SPEAKERS.agency.name}, ${DAY}; later facts stand apart, with their sources`,
  };
}

/** What is cited where the interview itself is cited, for the speaker’s own words. */
export function interviewWork(): Work {
  const source = getRegistry().sources.get(INTERVIEW);
  // The check “citable” has seen to it that both are there.
  if (!source?.agency || !source.published) throw new Error('the interview lacks agency or date');
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

/** Everything that can be cited. */
export function allWorks(): Work[] {
  return [interviewWork(), ...titledPages(getRegistry()).map(({ path }) => pageWork(path))];
}
