import styles from '../../styles/search-results.css?url';
import { search, type Found } from './engine.ts';
import { forgetIndex, loadIndex } from './load.ts';
import type { Choice } from './facet-counts.ts';
import { FacetMenu } from './facet-menu.ts';
import { carryMarks } from './marked-link.ts';
import { NOT_LOADED } from './messages.ts';
import { resultItems, SHOWN } from './results.ts';

/** How long the search may load, in milliseconds, before readers are offered another way; it goes on all the same. */
const PATIENCE = 15_000;

// Styles of results come with the search.
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = styles;
document.head.append(link);

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** A search as it stands in an address. */
export interface Searched {
  query: string;
  choice: Choice;
  /** True where misspelled words are taken as typed. */
  literal: boolean;
}

/** Brings a search panel (`components/SearchPanel.astro`) to life. */
export class SearchPanel {
  readonly field: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #corrected: HTMLElement;
  readonly #facets: FacetMenu;
  readonly #list: HTMLElement;
  readonly #otherwise: HTMLElement;
  readonly #retry: HTMLButtonElement;
  readonly #onSearch: (searched: Searched, step: boolean) => void;
  #literal = false;
  /** Counts queries, so that a slow answer to an earlier one is dropped. */
  #turn = 0;

  /** @param onSearch told of every search that is run, for the address; `step` is true for one that Back should return to */
  constructor(root: HTMLElement, onSearch: (searched: Searched, step: boolean) => void = () => {}) {
    this.#root = root;
    this.field = part(root, 'input');
    this.#status = part(root, '[data-search-status]');
    this.#corrected = part(root, '[data-search-corrected]');
    this.#list = part(root, '[data-search-results]');
    this.#otherwise = part(root, '[data-search-otherwise]');
    this.#retry = part(root, '[data-search-retry]');
    this.#onSearch = onSearch;
    this.#facets = new FacetMenu(part(root, '[data-search-facets]'), () => void this.run(true));
    const load = (): void => void loadIndex().catch(() => {});
    // The search page gives the field the focus by itself, which is no sign yet of somebody who wants to type.
    if (root.dataset['searchKind'] === 'page') document.addEventListener('pointermove', load, { once: true });
    else load();
    this.field.addEventListener('input', () => {
      this.#literal = false;
      this.#facets.choose({});
      void this.run();
    });
    this.#retry.addEventListener('click', () => {
      this.field.focus();
      void this.run();
    });
    part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run(true);
    });
    root.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Puts a search of an address into the panel and runs it. */
  restore({ query, choice, literal }: Searched): void {
    this.field.value = query;
    this.#literal = literal;
    this.#facets.choose(choice);
    void this.run();
  }

  /** Runs what stands in the field, and then goes to the best result. */
  async goToFirst(): Promise<void> {
    await this.run();
    this.#links()[0]?.click();
  }

  /** Runs what stands in the field. */
  async run(step = false): Promise<void> {
    const query = this.field.value.trim();
    const choice = this.#facets.choice;
    const turn = ++this.#turn;
    this.#onSearch({ query, choice, literal: this.#literal }, step);
    if (query === '') return this.#show('idle', '');
    this.#root.dataset['searchState'] = 'loading';
    const slow = setTimeout(() => {
      if (turn !== this.#turn) return;
      forgetIndex();
      this.#show('error', 'The search is slow to load. Try again, or start here:');
    }, PATIENCE);
    try {
      const found = await search(query, choice, this.#literal);
      if (turn !== this.#turn) return;
      if (found.hits.length > 0) this.#show('done', summary(found), found);
      else this.#show('empty', `Nothing found for “${query.slice(0, 80)}”. Try other words, or start here:`, found);
    } catch {
      // What has come of the index may be broken.
      forgetIndex();
      if (turn !== this.#turn) return;
      this.#show('error', NOT_LOADED);
    } finally {
      clearTimeout(slow);
    }
  }

  #show(state: State, message: string, found?: Found): void {
    const items = found ? resultItems(found.hits, found.terms) : [];
    if (found) for (const item of items) carryMarks(item, found.terms);
    this.#status.textContent = message;
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
    this.#facets.show(state === 'done' ? (found?.facets ?? {}) : {});
    this.#showCorrected(state === 'done' ? (found?.corrected ?? []) : []);
    this.#otherwise.hidden = state !== 'empty' && state !== 'error';
    this.#retry.hidden = state !== 'error';
    if (!this.#otherwise.hidden) listTopics(this.#otherwise);
    this.#root.dataset['searchState'] = state;
  }

  /** “Showing results for harbor; search instead for harbour” */
  #showCorrected(corrected: readonly [typed: string, meant: string][]): void {
    this.#corrected.hidden = corrected.length === 0;
    const meant = document.createElement('strong');
    meant.textContent = corrected.map(([, word]) => word).join(', ');
    const instead = document.createElement('button');
    instead.type = 'button';
    instead.textContent = corrected.map(([word]) => word).join(', ');
    instead.addEventListener('click', () => {
      this.#literal = true;
      this.field.focus();
      void this.run(true);
    });
    this.#corrected.replaceChildren('Showing results for ', meant, '; search instead for ', instead);
  }

  #links(): HTMLAnchorElement[] {
    return [...this.#list.querySelectorAll<HTMLAnchorElement>('a[data-result]')];
  }

  /** Arrow keys walk from the field through the results and back. */
  #move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.isComposing) return;
    const stops: HTMLElement[] = [this.field, ...this.#links()];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }
}

/** How many were found, and which words were not. */
function summary({ total, hits, missing }: Found): string {
  const found = total === 1 ? '1 result' : `${total} results`;
  const shown = Math.min(SHOWN, hits.length);
  const all = total > shown ? `${found}, the best ${shown} shown` : found;
  return missing.length > 0 ? `${all}; not found: ${missing.join(', ')}` : all;
}

/** The topics, where a search finds nothing: copied from the navigation, which every page has. */
function listTopics(place: HTMLElement): void {
  if (place.querySelector('ul')) return;
  const list = document.createElement('ul');
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.side-navigation a[href*="/topics/"]')) {
    const item = document.createElement('li');
    const copy = document.createElement('a');
    copy.href = link.href;
    copy.textContent = link.textContent.trim();
    item.append(copy);
    list.append(item);
  }
  place.append(list);
}

function part<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}
