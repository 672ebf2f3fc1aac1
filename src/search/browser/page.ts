import { SearchPanel } from './panel.ts';

/** The search page: its query stands in the address, so that a search can be linked to. */
const root = document.querySelector<HTMLElement>('[data-search-kind="page"]');
if (root) {
  const panel = new SearchPanel(root, (query) => {
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(history.state, '', address);
  });
  panel.field.value = new URL(location.href).searchParams.get('q') ?? '';
  if (panel.field.value !== '') void panel.run();
  else panel.field.focus();
}
