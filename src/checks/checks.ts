import { anchorsUnique } from './anchors-unique.ts';
import { blocksCited } from './blocks-cited.ts';
import type { Check } from './check.ts';
import { interviewCitable } from './interview-citable.ts';
import { citationsResolve } from './citations-resolve.ts';
import { claimsUnchanged } from './claims-unchanged.ts';
import { countsValid } from './counts-valid.ts';
import { exchangesComplete } from './exchanges-complete.ts';
import { factsNotFuture } from './facts-not-future.ts';
import { quantitiesMatchFigures } from './quantities-match-figures.ts';
import { historyValid } from './history-valid.ts';
import { languagesKnown } from './languages-known.ts';
import { laterSourcesSeparate } from './later-sources-separate.ts';
import { linksResolve } from './links-resolve.ts';
import { mdxComponentsAllowed } from './mdx-components-allowed.ts';
import { mdxNodesAllowed } from './mdx-nodes-allowed.ts';
import { mdxPropsAllowed } from './mdx-props-allowed.ts';
import { movesValid } from './moves-valid.ts';
import { namesStandard } from './names-standard.ts';
import { namesUnique } from './names-unique.ts';
import { tableFactsExist } from './table-facts-exist.ts';
import { picturesValid } from './pictures-valid.ts';
import { glanceListsValid } from './glance-lists-valid.ts';
import { ordersUnique } from './orders-unique.ts';
import { proseNodesAllowed } from './prose-nodes-allowed.ts';
import { referenceValid } from './reference-valid.ts';
import { sinceValid } from './since-valid.ts';
import { sourceNamesUnique } from './source-names-unique.ts';
import { sourcesUsed } from './sources-used.ts';
import { statementsUsed } from './statements-used.ts';
import { themesCovered } from './themes-covered.ts';
import { titlesUnique } from './titles-unique.ts';
import { noRelativeTime } from './no-relative-time.ts';

/** All checks of the content. Each file in this folder contains one check. */
export const CHECKS: readonly Check[] = [
  exchangesComplete,
  claimsUnchanged,
  historyValid,
  movesValid,
  titlesUnique,
  anchorsUnique,
  interviewCitable,
  citationsResolve,
  mdxNodesAllowed,
  mdxComponentsAllowed,
  mdxPropsAllowed,
  countsValid,
  proseNodesAllowed,
  blocksCited,
  linksResolve,
  referenceValid,
  picturesValid,
  tableFactsExist,
  sinceValid,
  sourcesUsed,
  laterSourcesSeparate,
  namesUnique,
  namesStandard,
  quantitiesMatchFigures,
  noRelativeTime,
  themesCovered,
  factsNotFuture,
  languagesKnown,
  ordersUnique,
  sourceNamesUnique,
  statementsUsed,
  glanceListsValid,
];
