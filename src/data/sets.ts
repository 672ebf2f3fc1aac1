import { chronology } from './chronology.ts';
import { cooperation } from './cooperation.ts';
import { coverage } from './coverage.ts';
import type { DataSet } from './data-set.ts';
import { entries } from './entries.ts';
import { events } from './events.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { joins } from './joins.ts';
import { map } from './map.ts';
import { mendings } from './mendings.ts';
import { sources } from './sources.ts';
import { statements } from './statements.ts';
import { statuses } from './statuses.ts';
import { ties } from './ties.ts';

/** What the site holds. */
const HOLDINGS = [statements, figures, events, entries, facts, statuses, sources];
/** What its pictures and further tables show, where that is no part of a holding. */
const SHOWN = [map, chronology, ties, cooperation, joins, coverage, mendings];

/** Every set that leaves the site, in two groups as the page of data lists them. */
export const DATA_SETS: Record<'holdings' | 'shown', DataSet[]> = { holdings: HOLDINGS, shown: SHOWN };

/** All sets in their order. */
export const ALL_SETS: DataSet[] = Object.values(DATA_SETS).flat();
