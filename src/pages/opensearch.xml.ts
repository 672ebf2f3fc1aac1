import { SITE, SITE_NAME } from '../registry/site.ts';
import type { APIRoute } from 'astro';
import { href, origin } from '../site/address.ts';

/** Lets a browser's address bar search the site. Its addresses must be absolute: pages name it only where one is set. */
export const GET: APIRoute = () =>
  new Response(`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>Search ${SITE_NAME}, a reference on ${SITE.subject}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="192" height="192" type="image/png">${origin ?? ''}${href('/icon-192.png')}</Image>
  <Url type="text/html" template="${origin ?? ''}${href('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`);
