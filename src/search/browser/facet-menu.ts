import { type Choice, FACETS, type FacetCounts, type FacetName } from './facet-counts.ts';

/** The choices by which results are narrowed: one select for each facet, its values with their counts. */
export class FacetMenu {
  readonly #place: HTMLElement;
  readonly #onChoice: () => void;
  #choice: Choice = {};

  constructor(place: HTMLElement, onChoice: () => void) {
    this.#place = place;
    this.#onChoice = onChoice;
  }

  get choice(): Choice {
    return { ...this.#choice };
  }

  choose(choice: Choice): void {
    this.#choice = { ...choice };
  }

  /** Shows the facets that part the results, and those that are chosen. */
  show(counts: FacetCounts): void {
    const names = (Object.keys(FACETS) as FacetName[]).filter(
      (name) => (counts[name]?.length ?? 0) > 1 || this.#choice[name],
    );
    this.#place.hidden = names.length === 0;
    // A select in use stays the same element, so that it keeps the focus.
    for (const old of this.#place.querySelectorAll('label'))
      if (!names.some((name) => old.dataset['facet'] === name)) old.remove();
    for (const name of names) this.#fill(this.#selectOf(name), name, counts[name] ?? []);
  }

  #selectOf(name: FacetName): HTMLSelectElement {
    const found = this.#place.querySelector<HTMLSelectElement>(`[data-facet="${name}"] select`);
    if (found) return found;
    const label = document.createElement('label');
    label.dataset['facet'] = name;
    const select = document.createElement('select');
    select.addEventListener('change', () => {
      if (select.value === '') delete this.#choice[name];
      else this.#choice[name] = select.value;
      this.#onChoice();
    });
    label.append(`${FACETS[name]} `, select);
    this.#place.append(label);
    return select;
  }

  #fill(select: HTMLSelectElement, name: FacetName, values: [value: string, count: number][]): void {
    const chosen = this.#choice[name] ?? '';
    const all: [string, string][] = [
      ['', 'any'],
      ...values.map(([value, count]): [string, string] => [value, `${value} (${count})`]),
    ];
    if (chosen !== '' && !values.some(([value]) => value === chosen)) all.push([chosen, `${chosen} (0)`]);
    select.replaceChildren(...all.map(([value, text]) => new Option(text, value, false, value === chosen)));
  }
}
