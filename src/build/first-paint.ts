import { createHash } from 'node:crypto';
import { START_SCRIPTS } from './late-scripts.ts';

/**
 * Runs before anything is painted: sets the color scheme that the reader chose last, so that no page flashes, says that script
 * runs, and lets the scripts in files follow the text. It is inline, since a file would come too late, and its hash is in the content
 * security policy.
 */
export const FIRST_PAINT = `{const d=document.documentElement.dataset;d.script='';d.theme='system';try{d.theme=localStorage.theme??'system'}catch{}${START_SCRIPTS}}`;

/** As the policy names it. */
export const FIRST_PAINT_HASH = `sha256-${createHash('sha256').update(FIRST_PAINT).digest('base64')}` as const;
