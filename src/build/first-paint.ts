import { createHash } from 'node:crypto';

/**
 * Runs before the first paint: sets the color scheme that the reader chose last, so that the page does not flash, and marks the
 * page as one where scripts run. It is inline because a file would arrive too late; the content security policy lists its hash.
 */
export const FIRST_PAINT = `{const d=document.documentElement.dataset;d.script='';d.theme='system';try{d.theme=localStorage.theme??'system'}catch{}}`;

/** As the policy names it. */
export const FIRST_PAINT_HASH = `sha256-${createHash('sha256').update(FIRST_PAINT).digest('base64')}` as const;
