/** The marks of pages, sections, statements and other passages copy their link, and say so; following it stays what it is. */
const MARKS = '.self-link';

let message: HTMLElement | undefined;

/** Shows a short message that screen readers speak. */
export function say(text: string): void {
  if (!message) {
    message = document.createElement('p');
    message.className = 'copied';
    message.setAttribute('role', 'status');
    document.body.append(message);
  }
  message.textContent = '';
  // Filled a moment later, so that a screen reader hears the same words a second time too.
  setTimeout(() => {
    if (message) message.textContent = text;
  }, 50);
  setTimeout(() => {
    if (message?.textContent === text) message.textContent = '';
  }, 4000);
}

document.addEventListener('click', async (event) => {
  const { target } = event;
  const mark = target instanceof Element ? target.closest<HTMLAnchorElement>(MARKS) : null;
  if (!mark) return;
  // The link of the page itself would load it again, and what is said would be lost.
  if (mark.hash === '' && !(event.ctrlKey || event.metaKey || event.shiftKey)) event.preventDefault();
  try {
    // Without what was searched for: the address of the passage alone.
    await navigator.clipboard.writeText(mark.href.replace(mark.search, ''));
    say('Link copied');
  } catch {
    say('The link is in the address bar');
  }
});
