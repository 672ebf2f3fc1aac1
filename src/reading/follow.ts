/** Marks, in the contents list beside the text, the section that is being read, and keeps it in sight. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-sections a')].map((link) => [link.hash.slice(1), link]),
);
const sections = [...links.keys()].map((id) => document.getElementById(id)).filter((section) => section !== null);
const column = document.querySelector<HTMLElement>('.side-navigation');
/** Room kept above and below the marked link. */
const ROOM = 48;
let marked: HTMLAnchorElement | undefined;

/** Scrolls the column of navigation, and nothing else, so far that a link in it is seen. */
function show(link: Element | null | undefined): void {
  if (!column || !link) return;
  const edge = column.getBoundingClientRect();
  const { top, bottom } = link.getBoundingClientRect();
  const below = bottom + ROOM - Math.min(edge.bottom, innerHeight);
  column.scrollTop += Math.max(0, below) || Math.min(0, top - ROOM - edge.top);
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

show(column?.querySelector('[aria-current]'));
if (sections.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -80%' });
  for (const section of sections) observer.observe(section);
}

export {};
