import type { Root } from 'hast';
import { elementsIn } from '../typography/elements.ts';

/**
 * Starts the scripts of a page once its text is there, before `load`. They only add to the page, so that they must not vie with
 * style sheet and typeface for the first round trips: fetched now, they come over the connection that has brought the page.
 * A script element without source and text has not run, and does once it gets a source.
 */
export const START_SCRIPTS =
  "addEventListener('DOMContentLoaded',()=>{for(const s of document.querySelectorAll('[data-src]'))s.src=s.dataset.src})";

/** Lets every module that a page loads wait for `START_SCRIPTS`. */
export function delayScripts(tree: Root): void {
  for (const { tagName, properties } of elementsIn(tree)) {
    if (tagName !== 'script' || properties.type !== 'module' || !properties.src) continue;
    properties.dataSrc = properties.src;
    delete properties.src;
  }
}
