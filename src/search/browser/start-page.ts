/** The search page is painted first, and can be typed into; all that searches is asked for in the frame after. */
if (document.querySelector('.search-page'))
  requestAnimationFrame(() => requestAnimationFrame(() => void import('./page.ts')));

export {};
