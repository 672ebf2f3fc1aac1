import { say } from './copy-link.ts';

/** Gives each citation of an unfolded list a button that copies it. */
export function addCopyButtons(target: Element): void {
  for (const citation of target.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = (citation.textContent ?? '').replace(/\s+/g, ' ').trim();
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-label', `Copy ${citation.dataset.copy}`);
    button.onclick = () =>
      navigator.clipboard?.writeText(text).then(
        () => say('Citation copied'),
        () => say('Not copied: select the text'),
      );
    citation.append(' ', button);
    delete citation.dataset.copy;
  }
}
