import type { Registry } from '../registry/registry.ts';
import { longDate, longStretch } from './dates.ts';

/** One date of the timeline: of the interview, or of a later or earlier fact from elsewhere. */
export interface TimelineItem {
  /** Anchor on the timeline. */
  id: string;
  /** Machine-readable start. */
  date: string;
  /** Date as readers see it. */
  when: string;
  title: string | undefined;
  /** Prose with citations of the interview, or plain text of a fact. */
  text: string;
  /** How it stands: reported, going on, planned. */
  standing: string;
  fromInterview: boolean;
  /** Slugs of topics, for the filter. */
  topics: string[];
  /** Where its sources are, for facts. */
  sources: string | undefined;
}

const STANDINGS = { happened: 'Reported', 'goes on': 'Going on', planned: 'Planned, as of July 2020' } as const;

/** Everything dated, from 1992 to 2026, in order; at one date the interview first. */
export function timelineOf({ reference, since, statements, topics }: Registry): TimelineItem[] {
  const events = reference.events.map((event) => ({
    id: event.id,
    date: event.date.replace(/–.*/, ''),
    when: event.date.includes('–') ? event.date : longDate(event.date),
    title: event.title,
    text: event.text,
    standing: STANDINGS[event.standing],
    fromInterview: true,
    topics: [...new Set(event.citations.flatMap(({ key }) => statements.get(key)?.themes ?? []))],
    sources: undefined,
  }));
  const facts = [...since.facts.values()].map((fact) => ({
    id: `timeline-${fact.id}`,
    date: fact.date,
    when: longStretch(fact.date, fact.until),
    title: undefined,
    text: fact.text,
    standing: fact.planned ? 'Planned' : 'Reported',
    fromInterview: false,
    topics: fact.pages.filter((slug) => topics.has(slug)),
    sources: fact.url,
  }));
  return [...events, ...facts].sort(
    (a, b) => a.date.localeCompare(b.date) || Number(b.fromInterview) - Number(a.fromInterview),
  );
}
