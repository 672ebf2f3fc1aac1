import { SITE, SITE_NAME } from '../registry/site.ts';
import type { APIRoute } from 'astro';
import { href } from '../site/address.ts';

/** Name and icons for browsers that put the site on a home screen; made here, since its addresses know the sub-path. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: SITE_NAME,
      short_name: SITE_NAME,
      description: SITE.description,
      start_url: href('/'),
      display: 'browser',
      background_color: '#fdfcf8',
      theme_color: '#1b4677',
      icons: [192, 512].map((size) => ({
        src: href(`/icon-${size}.png`),
        sizes: `${size}x${size}`,
        type: 'image/png',
      })),
    }),
  );
