/** What copies citations is loaded when their list is unfolded: most readers never do. */
document.addEventListener(
  'toggle',
  ({ target }) => {
    if (target instanceof Element && target.querySelector('[data-copy]'))
      void import('./copy-citation.ts').then(({ addCopyButtons }) => addCopyButtons(target));
  },
  true,
);
