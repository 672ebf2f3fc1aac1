import { loadPagefind, search } from './engine.ts';
import { resultItem, SHOWN } from './results.ts';

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error';

/** Brings a search panel (`components/SearchPanel.astro`) to life. */
export class SearchPanel {
  readonly field: HTMLInputElement;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #otherwise: HTMLElement;
  readonly #retry: HTMLButtonElement;
  readonly #onQuery: (query: string) => void;
  /** Counts queries, so that a slow answer to an earlier one is dropped. */
  #turn = 0;

  /** @param onQuery told of every query that is run, for the address of the search page */
  constructor(root: HTMLElement, onQuery: (query: string) => void = () => {}) {
    this.#root = root;
    this.field = part(root, 'input');
    this.#status = part(root, '[data-search-status]');
    this.#list = part(root, '[data-search-results]');
    this.#otherwise = part(root, '[data-search-otherwise]');
    this.#retry = part(root, '[data-search-retry]');
    this.#onQuery = onQuery;
    const load = (): void => void loadPagefind().catch(() => {});
    if (document.activeElement === this.field) load();
    else this.field.addEventListener('focus', load, { once: true });
    this.field.addEventListener('input', () => void this.run());
    this.#retry.addEventListener('click', () => {
      this.field.focus();
      void this.run();
    });
    part<HTMLFormElement>(root, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      void this.run();
    });
    root.addEventListener('keydown', (event) => this.#move(event));
  }

  /** Runs what stands in the field, and then goes to the best result. */
  async goToFirst(): Promise<void> {
    await this.run();
    this.#links()[0]?.click();
  }

  /** Runs what stands in the field. */
  async run(): Promise<void> {
    const query = this.field.value.trim();
    const turn = ++this.#turn;
    this.#onQuery(query);
    if (query === '') return this.#show('idle', '', []);
    this.#root.dataset.searchState = 'loading';
    try {
      const { hits, missing } = await search(query);
      if (turn !== this.#turn) return;
      const items = hits.slice(0, SHOWN).map((hit) => resultItem(hit, query));
      if (items.length > 0) this.#show('done', summary(hits.length, missing), items);
      else
        this.#show('empty', `Nothing found for “${query.slice(0, 80)}”. Try fewer or other words, or start here:`, []);
    } catch {
      if (turn !== this.#turn) return;
      this.#show('error', 'The search could not be loaded. Try again, or start here:', []);
    }
  }

  #show(state: State, message: string, items: HTMLElement[]): void {
    this.#root.dataset.searchState = state;
    this.#status.textContent = message;
    this.#list.replaceChildren(...items);
    this.#list.hidden = items.length === 0;
    this.#otherwise.hidden = state !== 'empty' && state !== 'error';
    this.#retry.hidden = state !== 'error';
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
function summary(count: number, missing: readonly string[]): string {
  const found = count === 1 ? '1 result' : `${count} results`;
  const shown = count > SHOWN ? `${found}, the best ${SHOWN} shown` : found;
  return missing.length > 0 ? `${shown}; not found: ${missing.join(', ')}` : shown;
}

function part<T extends HTMLElement>(root: HTMLElement, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`the search panel has no ${selector}`);
  return found;
}
