/** Headers for a part of the site. No header holds twice for a path: hosts would join the values with a comma. */
export interface HeaderRule {
  /** Path below the site's own: `/` for everything, `/_astro/` for all below it. */
  below: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * Powers that a page would ask its reader for, and none here does; the clipboard is left, for copying a link. No more than these are
 * named: every file comes with its headers, and the first round trip of a slow line has room for little else.
 */
const NO_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** How pages and whatever else keeps its name are kept: asked for anew each time, and not sent where nothing changed. */
export const REVALIDATED = 'no-cache';
/** A year, the longest that caches honor: the name of such a file holds a hash of its content. */
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The headers of a site whose pages carry a policy, by part. */
export function headerRules(policy: string): HeaderRule[] {
  return [
    {
      below: '/',
      headers: {
        'Content-Security-Policy': policy,
        // A year; subdomains and browsers' built-in lists are the affair of whoever owns the domain.
        'Strict-Transport-Security': 'max-age=31536000',
        'X-Content-Type-Options': 'nosniff',
        // What a reader reads here is nobody's business, least of all the sources'.
        'Referrer-Policy': 'no-referrer',
        'Permissions-Policy': NO_FEATURES.map((feature) => `${feature}=()`).join(', '),
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
    },
    // Code, style, fonts and index serve this site alone; pages, share images and data may be shown or read elsewhere.
    { below: '/_astro/', headers: { 'Cross-Origin-Resource-Policy': 'same-origin', 'Cache-Control': IMMUTABLE } },
    { below: '/pagefind/', headers: { 'Cross-Origin-Resource-Policy': 'same-origin' } },
    ...['/pagefind/fragment/', '/pagefind/index/', '/pagefind/filter/'].map((below) => ({
      below,
      headers: { 'Cache-Control': IMMUTABLE },
    })),
  ];
}
