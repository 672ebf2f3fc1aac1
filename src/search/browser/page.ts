import { type Choice, FACETS, type FacetName } from './facet-counts.ts';
import { type Searched, SearchPanel } from './panel.ts';
import { LONGEST_QUERY } from './terms.ts';

const NAMES = Object.keys(FACETS) as FacetName[];

/**
 * Brings the search page to life. Its search stands in the address, so that it can be linked to and Back returns to it.
 *
 * @param shown what the field held before: what has been typed meanwhile is what is wanted now
 */
export function startPage(root: HTMLElement, shown: string): void {
  const panel = new SearchPanel(root, (searched, step) => {
    const address = addressOf(searched);
    if (address.href === location.href) return;
    if (step) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
  });
  addEventListener('popstate', () => panel.restore(searchedIn(location.href)));
  const searched = searchedIn(location.href);
  if (panel.field.value !== shown) void panel.run();
  else if (searched.query !== '') panel.restore(searched);
  else panel.field.focus();
}

function addressOf({ query, choice, literal }: Searched): URL {
  const address = new URL(location.pathname, location.href);
  // Hosts refuse an address that is too long, and it could not be loaded again.
  if (query !== '') address.searchParams.set('q', query.slice(0, LONGEST_QUERY));
  for (const name of NAMES) if (choice[name]) address.searchParams.set(name, choice[name]);
  if (literal) address.searchParams.set('literal', '1');
  return address;
}

function searchedIn(href: string): Searched {
  const { searchParams } = new URL(href);
  const choice: Choice = {};
  for (const name of NAMES) {
    const value = searchParams.get(name);
    if (value) choice[name] = value;
  }
  return { query: searchParams.get('q') ?? '', choice, literal: searchParams.has('literal') };
}
