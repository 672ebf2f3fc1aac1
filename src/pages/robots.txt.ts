import type { APIRoute } from 'astro';
import { absolute } from '../site/address.ts';

/** All may be read; where the site has an address, its list of pages is named. */
export const GET: APIRoute = () => {
  const sitemap = absolute('/sitemap-index.xml');
  return new Response(`User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`);
};
