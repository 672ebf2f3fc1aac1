import { SearchPanel } from './panel.ts';

/** Makes the open dialog search, beginning with what has been typed into it already. */
export function enliven(dialog: HTMLDialogElement): void {
  const root = dialog.querySelector<HTMLElement>('[data-search]');
  if (!root) throw new Error('the search dialog has no panel');
  const panel = new SearchPanel(root);
  dialog.addEventListener('click', (event) => {
    // The dialog itself is hit only on its backdrop; a result on this very page closes it too.
    const target = event.target as HTMLElement;
    if (target === dialog || target.closest('a[data-result]')) dialog.close();
  });
  // In the dialog Enter goes straight to the best result, as readers know it; the search page only shows the list.
  panel.field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void panel.goToFirst();
  });
  void ('entered' in dialog.dataset ? panel.goToFirst() : panel.run());
}
