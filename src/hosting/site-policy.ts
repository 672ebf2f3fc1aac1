import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { CONTINUE, EXIT, visit } from 'unist-util-visit';

/**
 * The content security policy that every page of a built site carries, for the header of the same name. It is read from
 * the pages, so that what hosts send is what was built. The header adds what a page cannot say of itself: no frame holds it.
 *
 * @throws Error where a page has no policy, or another than the rest: a header holds for all
 */
export function sitePolicy(folder: string): string {
  const policies = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.html'),
  ))
    policies.set(policyOf(readFileSync(join(folder, file), 'utf8'), file), file);
  const [policy, other] = policies.keys();
  if (policy === undefined) throw new Error(`${folder} holds no page`);
  if (other !== undefined)
    throw new Error(`pages with different security policies: ${policies.get(policy)} and ${policies.get(other)}`);
  return [...policy.split(';'), "frame-ancestors 'none'"]
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .join('; ');
}

function policyOf(html: string, file: string): string {
  let policy = '';
  visit(fromHtml(html.slice(0, html.indexOf('</head>'))), 'element', ({ properties }: Element) => {
    if (String(properties.httpEquiv).toLowerCase() !== 'content-security-policy') return CONTINUE;
    policy = String(properties.content);
    return EXIT;
  });
  if (policy === '') throw new Error(`${file} carries no security policy`);
  return policy;
}
