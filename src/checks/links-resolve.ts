import { type Fault, nearest } from '../syntax/faults.ts';
import type { Registry } from '../registry/registry.ts';
import { fixedPages } from '../registry/fixed-pages.ts';
import type { Link } from '../registry/types.ts';
import type { Check } from './check.ts';

/** Returns the paths that content can link to, with the anchors of pages whose anchors come from content. */
export function linkTargets({
  exchanges,
  statements,
  articles,
  sources,
  reference,
}: Registry): Map<string, Set<string> | undefined> {
  const pages = new Map<string, Set<string> | undefined>(fixedPages.map(({ path }) => [path, undefined]));
  for (const { url, sections } of articles) pages.set(url, new Set(sections.map(({ anchor }) => anchor)));
  for (const exchange of exchanges) pages.set(exchange.url, new Set(exchange.statements.map(({ anchor }) => anchor)));
  for (const { page } of statements.values()) pages.set(page, new Set());
  for (const { url } of reference.entries.values()) {
    const [path = '', id = ''] = url.split('#');
    pages.set(path, (pages.get(path) ?? new Set()).add(id));
  }
  for (const { page } of sources.values()) {
    const [path = '', id = ''] = page.split('#');
    pages.set(path, (pages.get(path) ?? new Set()).add(id));
  }
  return pages;
}

/** Internal links and related pages exist. The build checks the links of the rendered pages again. */
export const linksResolve: Check = (registry) => {
  const faults: Fault[] = [];
  const pages = linkTargets(registry);
  const slugs = new Set(registry.articles.map((article) => article.slug));
  for (const { links, file, path } of registry.pages.values())
    faults.push(...brokenLinkFaults(links, file, path, pages));
  for (const { links, file, related, slug, url: here, lineOf } of registry.articles) {
    faults.push(...brokenLinkFaults(links, file, here, pages));
    for (const [i, other] of related.entries()) {
      if (slugs.has(other) && other !== slug) continue;
      faults.push({
        file,
        line: lineOf(['related', i]),
        problem: 'unknown related page',
        found: other,
        expected: 'the slug of another topic or operation',
        nearest: nearest(
          other,
          [...slugs].filter((name) => name !== slug),
        ),
      });
    }
  }
  return faults;
};

/** Returns the broken links of a text. */
function brokenLinkFaults(
  links: readonly Link[],
  file: string,
  here: string,
  pages: ReturnType<typeof linkTargets>,
): Fault[] {
  const faults: Fault[] = [];
  for (const { url, line } of links) {
    if (/^(?:https?|mailto):/.test(url)) continue;
    const [path = '', anchor] = (url.startsWith('#') ? `${here}${url}` : url).split('#');
    const anchors = pages.get(path);
    if (!pages.has(path)) {
      faults.push({
        file,
        line,
        problem: 'link to an unknown page',
        found: url,
        expected: 'a path on the site that starts and ends with a slash',
        nearest: nearest(path, [...pages.keys()]),
      });
    } else if (anchor !== undefined && anchors && !anchors.has(anchor)) {
      faults.push({
        file,
        line,
        problem: 'link to an unknown anchor',
        found: url,
        expected: `an anchor of ${path}`,
        nearest: `${path}#${nearest(anchor, [...anchors])}`,
      });
    }
  }
  return faults;
}
