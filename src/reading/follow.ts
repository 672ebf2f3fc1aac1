/** Marks, in the contents list beside the text, the section that is being read, and keeps it in sight. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-sections a')].map((link) => [link.hash.slice(1), link]),
);
const sections = [...links.keys()].map((id) => document.getElementById(id)).filter((section) => section !== null);
const column = document.querySelector('.side-navigation');
let marked: HTMLAnchorElement | undefined;

/** Scrolls the column of navigation to a link in it. Not by scrollIntoView(), from where the Tab key would then go on. */
function show(link: Element | null | undefined): void {
  if (!column || !link) return;
  const { top, height } = column.getBoundingClientRect();
  const at = link.getBoundingClientRect().top - top;
  if (at < 40 || at > height - 80) column.scrollTop += at - height / 2;
}

/** The last section whose heading has passed into the upper fifth of the window. */
function mark(): void {
  const read = sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 5);
  const link = read && links.get(read.id);
  if (link === marked) return;
  marked?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  show(link);
  marked = link;
}

// Once all is laid out, so that nothing is laid out twice, and painted: a column that is scrolled while the page loads makes
// Chromium give up scrolling to the fragment of the address.
addEventListener('load', () => {
  requestAnimationFrame(() => requestAnimationFrame(() => show(column?.querySelector('[aria-current]'))));
});
if (sections.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -80%' });
  for (const section of sections) observer.observe(section);
}

export {};
