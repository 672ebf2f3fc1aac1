import type { MiddlewareHandler } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { typeset } from './typography/typeset.ts';

/** Sets the type of every page once it is whole, so that prose of MDX, of data files and of pages is treated alike. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const tree = fromHtml(await response.text());
  typeset(tree);
  return new Response(toHtml(tree), response);
};
