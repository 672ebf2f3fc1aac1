/** Marks, in the contents list beside the text, the section that is being read. */
const links = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.page-sections a')].map((link) => [link.hash.slice(1), link]),
);
const sections = [...links.keys()].map((id) => document.getElementById(id)).filter((section) => section !== null);
let marked: HTMLAnchorElement | undefined;

/** The last section whose heading has passed into the upper fifth of the window. */
function mark(): void {
  const read = sections.findLast((section) => section.getBoundingClientRect().top < innerHeight / 5);
  const link = read && links.get(read.id);
  if (link === marked) return;
  marked?.removeAttribute('aria-current');
  link?.setAttribute('aria-current', 'location');
  marked = link;
}

if (sections.length > 0) {
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -80%' });
  for (const section of sections) observer.observe(section);
}

export {};
