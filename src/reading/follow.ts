/** Marks, in the contents list beside the text, the section that is being read, and keeps it in sight. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-sections a')].map((link) => [link.hash.slice(1), link]),
);
const sections = [...links.keys()].map((id) => document.getElementById(id)).filter((section) => section !== null);
let marked: HTMLAnchorElement | undefined;

/** Scrolls the column of navigation to a link in it; all of the column is in the window, so nothing else moves. */
function show(link: Element | null | undefined): void {
  link?.scrollIntoView({ block: 'nearest' });
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

show(document.querySelector('.side-navigation [aria-current]'));
if (sections.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -80%' });
  for (const section of sections) observer.observe(section);
}

export {};
