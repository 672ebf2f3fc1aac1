import { anchorsUnique } from './anchors-unique.ts';
import { blocksCited } from './blocks-cited.ts';
import type { Check } from './check.ts';
import { citable } from './citable.ts';
import { citationsResolve } from './citations-resolve.ts';
import { claimsKept } from './claims-kept.ts';
import { countsKnown } from './counts-known.ts';
import { exchangesComplete } from './exchanges-complete.ts';
import { factsNotAhead } from './facts-not-ahead.ts';
import { figuresAgree } from './figures-agree.ts';
import { historySound } from './history-sound.ts';
import { languagesKnown } from './languages-known.ts';
import { laterApart } from './later-apart.ts';
import { linksResolve } from './links-resolve.ts';
import { mdxComponentsAllowed } from './mdx-components-allowed.ts';
import { mdxNodesAllowed } from './mdx-nodes-allowed.ts';
import { mdxPropsAllowed } from './mdx-props-allowed.ts';
import { movesSound } from './moves-sound.ts';
import { namesAsSpelled } from './names-as-spelled.ts';
import { namesUnique } from './names-unique.ts';
import { pageTables } from './page-tables.ts';
import { picturesSound } from './pictures-sound.ts';
import { operationsAtAGlance } from './operations-at-a-glance.ts';
import { ordersUnique } from './orders-unique.ts';
import { proseNodesAllowed } from './prose-nodes-allowed.ts';
import { referenceSound } from './reference-sound.ts';
import { sinceSound } from './since-sound.ts';
import { sourceNamesUnique } from './source-names-unique.ts';
import { sourcesUsed } from './sources-used.ts';
import { statementsUsed } from './statements-used.ts';
import { themesCovered } from './themes-covered.ts';
import { titlesUnique } from './titles-unique.ts';
import { wordsOfTime } from './words-of-time.ts';

/** Every rule about content as a whole; each file of this folder holds one. */
export const CHECKS: readonly Check[] = [
  exchangesComplete,
  claimsKept,
  historySound,
  movesSound,
  titlesUnique,
  anchorsUnique,
  citable,
  citationsResolve,
  mdxNodesAllowed,
  mdxComponentsAllowed,
  mdxPropsAllowed,
  countsKnown,
  proseNodesAllowed,
  blocksCited,
  linksResolve,
  referenceSound,
  picturesSound,
  pageTables,
  sinceSound,
  sourcesUsed,
  laterApart,
  namesUnique,
  namesAsSpelled,
  figuresAgree,
  wordsOfTime,
  themesCovered,
  factsNotAhead,
  languagesKnown,
  ordersUnique,
  sourceNamesUnique,
  statementsUsed,
  operationsAtAGlance,
];
