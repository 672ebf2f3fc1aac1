/**
 * The one popover: it shows, beside a citation or the name of an entry, the passage that the link leads to. It opens on hover
 * and on focus, on touch by the first tap, and closes on Escape or when the reader turns elsewhere. Without it every such link
 * is a plain link. The passage is read from the page it stands on: nothing is sent twice, and nothing before it is wanted.
 */
const LINKS = 'a.mention, a.cite';
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
  const target = page.getElementById(decodeURIComponent(url.hash.slice(1))) ?? page.querySelector('.claim, .prose > p');
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

async function open(link: HTMLAnchorElement): Promise<void> {
  current = link;
  const passage = await passageOf(link).catch(() => null);
  if (!passage || current !== link) return;
  const copy = passage.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('.data-footnote-backref, .self-link, .heading > a')) element.remove();
  for (const element of copy.querySelectorAll('[id]')) element.removeAttribute('id');
  box.replaceChildren(...copy.childNodes);
  if (!box.isConnected) (document.querySelector('main') ?? document.body).append(box);
  if (!box.matches(':popover-open')) box.showPopover();
  place(link);
  link.setAttribute('aria-describedby', box.id);
}

function place(link: HTMLAnchorElement): void {
  const { left, top, bottom } = link.getBoundingClientRect();
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
  if (box.isConnected && box.matches(':popover-open')) box.hidePopover();
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return (target instanceof Element && target.closest<HTMLAnchorElement>(LINKS)) || undefined;
}

function later(action: () => void): void {
  clearTimeout(timer);
  timer = window.setTimeout(action, DELAY);
}

document.addEventListener('pointerover', (event) => {
  if (event.pointerType === 'touch') return;
  const link = linkAt(event.target);
  if (link && link !== current) later(() => void open(link));
  else if (link || box.contains(event.target as Node)) clearTimeout(timer);
  else if (current) later(close);
  else clearTimeout(timer);
});
document.addEventListener('focusin', (event) => {
  const link = linkAt(event.target);
  if (link?.matches(':focus-visible')) void open(link);
  else if (!box.contains(event.target as Node)) close();
});
document.addEventListener('pointerdown', (event) => {
  const link = event.pointerType === 'touch' ? linkAt(event.target) : undefined;
  touched = link && link !== current ? link : undefined;
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
addEventListener('scroll', () => current && box.matches(':popover-open') && place(current), { passive: true });

export {};
