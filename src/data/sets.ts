import { chronologyDataSet } from './chronology.ts';
import { cooperationDataSet } from './cooperation.ts';
import { coverageDataSet } from './coverage.ts';
import type { DataSet } from './data-set.ts';
import { entriesDataSet } from './entries.ts';
import { eventsDataSet } from './events.ts';
import { factsDataSet } from './facts.ts';
import { figuresDataSet } from './figures.ts';
import { joinsDataSet } from './joins.ts';
import { mapDataSet } from './map.ts';
import { mendingsDataSet } from './mendings.ts';
import { sourcesDataSet } from './sources.ts';
import { statementsDataSet } from './statements.ts';
import { statusesDataSet } from './statuses.ts';
import { tiesDataSet } from './ties.ts';

/** The content of the site. */
const CONTENT_SETS = [
  statementsDataSet,
  figuresDataSet,
  eventsDataSet,
  entriesDataSet,
  factsDataSet,
  statusesDataSet,
  sourcesDataSet,
];
/** Data of pictures and tables that is not in the content sets. */
const PICTURE_AND_TABLE_SETS = [
  mapDataSet,
  chronologyDataSet,
  tiesDataSet,
  cooperationDataSet,
  joinsDataSet,
  coverageDataSet,
  mendingsDataSet,
];

/** All published data sets, in the groups of the data page. */
export const DATA_SETS: Record<'holdings' | 'shown', DataSet[]> = {
  holdings: CONTENT_SETS,
  shown: PICTURE_AND_TABLE_SETS,
};

/** All published data sets in page order. */
export const ALL_SETS: DataSet[] = Object.values(DATA_SETS).flat();
