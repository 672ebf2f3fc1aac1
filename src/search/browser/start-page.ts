import { NOT_LOADED } from './messages.ts';

/**
 * The search page shows what was searched for and is painted first; all that searches is asked for in the frame after. Browsers do
 * not ask again for a module that did not come, so that the way to try again is to send the form.
 */
const root = document.querySelector<HTMLElement>('.search-page [data-search]');
const field = root?.querySelector('input');
if (root && field) {
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  const { value } = field;
  if (value.trim() !== '') root.dataset['searchState'] = 'loading';
  const fail = (): void => {
    const [status, otherwise, retry] = ['status', 'otherwise', 'retry'].map((part) =>
      root.querySelector<HTMLElement>(`[data-search-${part}]`),
    );
    if (!status || !otherwise || !retry) return;
    status.textContent = NOT_LOADED;
    otherwise.hidden = retry.hidden = false;
    retry.onclick = () => field.form?.submit();
    root.dataset['searchState'] = 'error';
  };
  const start = (): void => void import('./page.ts').then(({ startPage }) => startPage(root, value), fail);
  requestAnimationFrame(() => requestAnimationFrame(start));
}
