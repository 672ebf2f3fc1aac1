import type { Work } from './work.ts';

/** A work as an item of CSL-JSON, the input of citation processors. Names of its keys are those of CSL 1.0.2. */
export function cslItem(work: Work): Record<string, unknown> {
  return {
    id: work.key,
    type: work.kind === 'interview' ? 'interview' : 'webpage',
    author: [work.author],
    ...(work.interviewer === undefined ? {} : { interviewer: [{ literal: work.interviewer }] }),
    title: work.title,
    'container-title': work.container,
    version: work.version,
    issued: { 'date-parts': [work.date.split('-').map(Number)] },
    URL: work.url,
    language: 'en',
    note: work.note,
  };
}

/** A bibliography of one item. */
export function cslJson(work: Work): string {
  return `${JSON.stringify([cslItem(work)], null, 2)}\n`;
}
