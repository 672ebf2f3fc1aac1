import { SearchPanel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/** Opens the search over the page; Escape or a click beside it closes it, and focus goes back where it was. */
export function openDialog(): void {
  dialog ??= createDialog();
  if (dialog.open) return;
  dialog.showModal();
  panel?.field.select();
}

function createDialog(): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog-template');
  const made = template?.content.firstElementChild?.cloneNode(true);
  if (!(made instanceof HTMLDialogElement)) throw new Error('the page has no search dialog');
  document.body.append(made);
  const root = made.querySelector<HTMLElement>('[data-search]');
  if (root) panel = new SearchPanel(root);
  made.addEventListener('click', (event) => {
    // The dialog itself is hit only on its backdrop and its close button; a result in this page closes it too.
    const target = event.target as HTMLElement;
    if (target === made || target.closest('[data-search-close], a[data-result]')) made.close();
  });
  return made;
}
