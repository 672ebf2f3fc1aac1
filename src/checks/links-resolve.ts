import { type Fault, nearest } from '../registry/faults.ts';
import type { Registry } from '../registry/registry.ts';
import { PAGES } from '../site/pages.ts';
import type { Check } from './check.ts';

/** Every page of the site that content may link to, with its anchors where content decides them. */
function targets({ exchanges, statements, topics, sources }: Registry): Map<string, Set<string> | undefined> {
  const pages = new Map<string, Set<string> | undefined>(PAGES.map((page) => [page, undefined]));
  for (const { url, sections } of topics.values()) pages.set(url, new Set(sections.map(({ anchor }) => anchor)));
  for (const exchange of exchanges) pages.set(exchange.url, new Set(exchange.statements.map(({ anchor }) => anchor)));
  for (const { page } of statements.values()) pages.set(page, new Set());
  pages.set('/sources/', new Set([...sources.keys()].map((key) => `source-${key}`)));
  return pages;
}

/** Internal links lead to a page and anchor that exist; related topics are topics. Built pages are checked once more. */
export const linksResolve: Check = (registry) => {
  const faults: Fault[] = [];
  const pages = targets(registry);
  for (const { links, file, related, slug, lineOf } of registry.topics.values()) {
    for (const { url, line } of links) {
      if (/^(?:https?|mailto):/.test(url)) continue;
      const [path = '', anchor] = (url.startsWith('#') ? `/topics/${slug}/${url}` : url).split('#');
      const anchors = pages.get(path);
      if (!pages.has(path)) {
        faults.push({
          file,
          line,
          problem: 'link to a page that does not exist',
          found: url,
          expected: 'a path of the site, with a slash at both ends',
          nearest: nearest(path, [...pages.keys()]),
        });
      } else if (anchor !== undefined && anchors && !anchors.has(anchor)) {
        faults.push({
          file,
          line,
          problem: 'link to an anchor that does not exist',
          found: url,
          expected: `an anchor of ${path}`,
          nearest: `${path}#${nearest(anchor, [...anchors])}`,
        });
      }
    }
    const slugs = [...registry.topics.keys()].filter((other) => other !== slug);
    for (const [i, other] of related.entries()) {
      if (slugs.includes(other)) continue;
      faults.push({
        file,
        line: lineOf(['related', i]),
        problem: 'related topic that does not exist',
        found: other,
        expected: 'the slug of another topic',
        nearest: nearest(other, slugs),
      });
    }
  }
  return faults;
};
