/**
 * The one popover: it shows, beside a citation, the name of an entry or a link in the text, the passage that the link leads
 * to. It opens on hover and on focus, for citations and entries on touch by the first tap, and closes on Escape or when the
 * reader turns elsewhere. Without it every such link is a plain link. The passage is read from the page it stands on: nothing
 * is sent twice, and nothing before it is wanted.
 */
const NAMES = 'a.mention, a.cite';
const TEXT_LINKS = '.prose :is(p, li, td, dd) a:not(.self-link, .number, .locator, .data-footnote-backref)';
/** Pages with a passage to show. */
const PAGES = /\/(?:topics|operations|interview|s|reference|since-2020)\/./;
const DELAY = 150;

const box = document.createElement('div');
box.className = 'preview';
box.id = 'preview';
box.popover = 'manual';

const pages = new Map<string, Promise<Document>>();
let current: HTMLAnchorElement | undefined;
let timer = 0;
let touched: HTMLAnchorElement | undefined;

/** The passage behind a link: a note or section of this page, an entry, a statement. */
async function passageOf(link: HTMLAnchorElement): Promise<Element | null> {
  const url = new URL(link.href);
  const here = url.pathname === location.pathname;
  const page = here ? document : await fetchPage(url);
  const target =
    page.getElementById(decodeURIComponent(url.hash.slice(1))) ??
    page.querySelector('.claim, .exchange-question, .prose > p');
  return target?.querySelector('.definition') ?? target;
}

function fetchPage(url: URL): Promise<Document> {
  let page = pages.get(url.pathname);
  if (!page) {
    page = fetch(url.pathname).then(async (response) => {
      if (!response.ok) throw new Error(String(response.status));
      return new DOMParser().parseFromString(await response.text(), 'text/html');
    });
    page.catch(() => pages.delete(url.pathname));
    pages.set(url.pathname, page);
  }
  return page;
}

async function open(link: HTMLAnchorElement, at = link.getBoundingClientRect()): Promise<void> {
  current = link;
  const passage = await passageOf(link).catch(() => null);
  if (!passage || current !== link) return;
  const copy = passage.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('.data-footnote-backref, .self-link, .heading > a')) element.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  box.replaceChildren(...copy.childNodes);
  if (!box.isConnected) (document.querySelector('main') ?? document.body).append(box);
  if (!box.matches(':popover-open')) box.showPopover();
  place(at);
  link.setAttribute('aria-describedby', box.id);
}

function place({ left, top, bottom }: DOMRect): void {
  const { offsetWidth: width, offsetHeight: height } = box;
  const below = bottom + 8 + height <= innerHeight || top < height + 8;
  // Set by script as properties of the style object, which the content security policy allows.
  box.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`;
  box.style.top = `${below ? bottom + 8 : top - height - 8}px`;
}

function close(): void {
  clearTimeout(timer);
  current?.removeAttribute('aria-describedby');
  current = undefined;
  if (isShown()) box.hidePopover();
}

function isShown(): boolean {
  return box.isConnected && box.matches(':popover-open');
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>(`${NAMES}, ${TEXT_LINKS}`) : null;
  if (!link || (!link.matches(NAMES) && (link.pathname === location.pathname || !PAGES.test(link.pathname)))) return;
  return link.origin === location.origin ? link : undefined;
}

/** Where the pointer is on a link: the marker in the line, or its name in the margin, far from it. */
function spotOf(link: HTMLAnchorElement, { clientX, clientY }: PointerEvent): DOMRect {
  const marker = link.getBoundingClientRect();
  return clientX > marker.right + 8 ? new DOMRect(clientX, clientY, 0, 8) : marker;
}

function later(action: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, DELAY);
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  // A passage that did not come is asked for anew.
  if (link && (link !== current || !isShown())) later(() => void open(link, spotOf(link, event)));
  else if (link || box.contains(event.target as Node)) clearTimeout(timer);
  else if (current) later(close);
  else clearTimeout(timer);
});
document.addEventListener('focusin', (event) => {
  // What is shown stays while one of its own links has the focus: filled anew, it would lose it.
  if (box.contains(event.target as Node)) return;
  const link = linkAt(event.target);
  if (link?.matches(':focus-visible')) void open(link);
  else close();
});
document.addEventListener('pointerdown', (event) => {
  const link = event.pointerType === 'touch' ? linkAt(event.target) : undefined;
  touched = link?.matches(NAMES) && link !== current ? link : undefined;
  if (!link && !box.contains(event.target as Node)) close();
});
document.addEventListener('click', (event) => {
  const link = linkAt(event.target);
  // The first tap shows, the second follows the link.
  if (link && link === touched) {
    event.preventDefault();
    void open(link);
  } else if (link) close();
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && current) close();
});
addEventListener('scroll', () => current && isShown() && place(current.getBoundingClientRect()), {
  passive: true,
});

export {};
