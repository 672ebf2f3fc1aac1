/**
 * The search page shows what was searched for and is painted first; all that searches is asked for in the frame after. Where it does
 * not come, the form still leads here.
 */
const root = document.querySelector<HTMLElement>('.search-page [data-search]');
const field = root?.querySelector('input');
if (root && field) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  const { value } = field;
  if (value.trim() !== '') root.dataset['searchState'] = 'loading';
  const start = (): void =>
    void import('./page.ts').then(
      ({ startPage }) => startPage(root, value),
      () => (root.dataset['searchState'] = 'idle'),
    );
  requestAnimationFrame(() => requestAnimationFrame(start));
}

export {};
