import type { Work } from './work.ts';

/** Converts a work to a CSL-JSON item (CSL 1.0.2), the input format of citation processors. */
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

/** Formats a CSL-JSON bibliography with one item. */
export function cslJson(work: Work): string {
  return `${JSON.stringify([cslItem(work)], null, 2)}\n`;
}
