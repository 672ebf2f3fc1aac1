import { FIRST_PAINT_HASH } from './first-paint.ts';

/**
 * Content security policy of every page. Nothing is loaded from another host, and the one inline script is known by its
 * hash. WebAssembly is allowed because Pagefind's index is read by it. Astro can write a policy too, but lists the hashes of
 * all script files, which `'self'` covers: they would cost every page half a kilobyte that does not compress.
 */
export const SECURITY_POLICY = [
  "default-src 'none'",
  `script-src 'self' 'wasm-unsafe-eval' '${FIRST_PAINT_HASH}'`,
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
].join('; ');
