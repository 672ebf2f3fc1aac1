import { absolute } from '../site/address.ts';
import type { Node, PageFacts } from './node.ts';

/** The way from the home page to a page; none on the home page itself. */
export function breadcrumbs({ path, title, trail }: PageFacts): Node[] {
  if (path === '/') return [];
  const steps = [{ title: 'Home', path: '/' }, ...trail, { title, path }];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: steps.map((step, i) => ({
        '@type': 'ListItem',
        position: i + 1,
        name: step.title,
        item: absolute(step.path),
      })),
    },
  ];
}
