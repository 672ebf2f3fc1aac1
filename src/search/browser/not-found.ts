import { SearchPanel } from './panel.ts';

/** The 404 page says what is missing and searches for the words of the address. */
const path = decode(location.pathname);
const place = document.querySelector('[data-missing-path]');
if (place) place.textContent = path;
const root = document.querySelector<HTMLElement>('[data-search-kind="page"]');
if (root) {
  const panel = new SearchPanel(root);
  panel.field.value = path
    .replace(/\.html$/, '')
    .replace(/\/+$/, '')
    .replace(/^.*\//, '')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
  if (panel.field.value !== '') void panel.run();
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
