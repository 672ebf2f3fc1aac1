import { FIRST_PAINT_HASH } from '../theme/first-paint.ts';

/**
 * Content security policy of every page, which Astro completes with the hashes of scripts and styles. Nothing is loaded
 * from another host; WebAssembly is allowed because Pagefind's index is read by it.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"], hashes: [FIRST_PAINT_HASH] },
  styleDirective: { resources: ["'self'"] },
} satisfies { directives: `${string}-${string} ${string}`[]; scriptDirective: object; styleDirective: object };
