import type { MiddlewareHandler } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { renamedAnchors } from './permalinks/former-pages.ts';
import { addFormerAnchors } from './permalinks/former-anchors.ts';
import { addSelfLinks } from './permalinks/self-links.ts';
import { getRegistry } from './load/current.ts';
import { base } from './site/address.ts';
import { typeset } from './typography/typeset.ts';
import { minifyWhitespace } from './typography/whitespace.ts';

/** Sets the type of every page once it is whole, and its links to passages, so that MDX, data files and pages are treated alike. */
export const onRequest: MiddlewareHandler = async ({ url, routePattern }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const tree = fromHtml(await response.text());
  typeset(tree);
  // What is missing, moved or withdrawn is nothing to link to.
  if (!['/404', '/[...former]'].includes(routePattern)) addSelfLinks(tree, url.pathname);
  addFormerAnchors(tree, renamedAnchors(`/${url.pathname.slice(base.length)}`, getRegistry()));
  minifyWhitespace(tree);
  // Quotation marks of the policy stay as they are: no browser since Internet Explorer 8 takes them for the end of a value.
  return new Response(toHtml(tree, { allowDangerousCharacters: true }), response);
};
