/**
 * Where the site is published. `SITE_URL` (for example `https://example.org/docs/`) is the only setting; without it the
 * site is built for the root of whatever host serves it. Unset is the normal case while writing.
 */
const published = process.env.SITE_URL ? new URL(process.env.SITE_URL) : undefined;

/** Origin of the published site, or undefined where `SITE_URL` is not set. */
export const origin: string | undefined = published?.origin;

/** Path under which the site is served, with a slash at both ends. */
export const base: string = published ? published.pathname.replace(/\/*$/, '/') : '/';

/** Turns a site path (`/topics/members/#x`) into one that also works under a sub-path. Every internal link passes here. */
export function href(path: string): string {
  if (!path.startsWith('/')) throw new Error(`internal link without leading slash: ${path}`);
  return base + path.slice(1);
}

/** The address of a page with scheme and host, for what is read away from the site; undefined where none is set. */
export function absolute(path: string): string | undefined {
  return origin === undefined ? undefined : origin + href(path);
}
