/** Words to mark, brought along from a result: they leave the address at once, so that a copied link is the plain one. */
const here = new URL(location.href);
const words = here.searchParams.get('mark');
if (words !== null) {
  here.searchParams.delete('mark');
  history.replaceState(history.state, '', here);
  void import('./page-marks.ts').then(({ markPage }) => {
    markPage(words.slice(0, 200));
    // The browser gives up going to the passage once the address is another.
    document.querySelector(':target')?.scrollIntoView();
  });
}
