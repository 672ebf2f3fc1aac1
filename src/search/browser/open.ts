/**
 * The only script of a reading page: it waits for the reader to ask for the search, by the button, `/` or Ctrl/Cmd-K, and
 * only then loads it. Without it the button is a link to the search page.
 */
const opener = document.querySelector<HTMLAnchorElement>('[data-search-open]');

async function open(): Promise<void> {
  const { openDialog } = await import('./dialog.ts');
  openDialog();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/** Where the page holds the search itself, its own field is focused instead. */
function wanted(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-kind="page"] input');
  if (field) field.focus();
  else open().catch(() => opener && location.assign(opener.href));
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
