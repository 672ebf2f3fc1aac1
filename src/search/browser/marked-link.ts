import type { Term } from './passage.ts';

/**
 * Gives a result the words to mark on its page at the moment it is followed: until then, and for whoever copies it, the link is
 * the plain one. The page takes them out of its address again.
 */
export function carryMarks(item: HTMLElement, terms: readonly Term[]): void {
  const words = [...new Set(terms.flatMap(({ forms }) => forms.map(({ word }) => word)))].join(' ');
  for (const link of item.querySelectorAll<HTMLAnchorElement>('a[data-result]')) {
    link.addEventListener('click', () => {
      const plain = link.href;
      const address = new URL(plain);
      // On this very page nothing is loaded that would read them.
      if (address.pathname === location.pathname || words === '') return;
      address.searchParams.set('mark', words);
      link.href = address.href;
      setTimeout(() => {
        link.href = plain;
      });
    });
  }
}
