/**
 * The search of every page: it waits for the reader to ask for the search, by the button, `/` or Ctrl/Cmd-K. The
 * dialog then opens at once, so that no keystroke is lost, and what makes it search is loaded behind it. Without this script
 * the button is a link to the search page.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');
let dialog: HTMLDialogElement | undefined;

function createDialog(): HTMLDialogElement {
  const template = document.querySelector<HTMLTemplateElement>('#search-dialog-template');
  const made = template?.content.firstElementChild?.cloneNode(true) as HTMLDialogElement;
  document.body.append(made);
  // Enter pressed before the search is there waits for it.
  made.querySelector('form')?.addEventListener('submit', (event) => {
    event.preventDefault();
    made.dataset['entered'] = '';
  });
  import('./dialog.ts').then(
    ({ enliven }) => enliven(made),
    // The search page may still work, and says so where it does not.
    () => opener && location.assign(opener.href),
  );
  return made;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Where the page holds the search itself, its own field is focused instead. */
function wanted(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-kind="page"] input');
  if (field) {
    field.focus();
    return;
  }
  dialog ??= createDialog();
  if (dialog.open) return;
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

opener?.addEventListener('click', (event) => {
  if (!(event.ctrlKey || event.metaKey || event.shiftKey)) wanted(event);
});

document.addEventListener('keydown', (event) => {
  const shortcut =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  if (shortcut || slash) wanted(event);
});

export {};
