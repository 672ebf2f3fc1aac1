import { getRegistry } from '../registry/current.ts';
import { referencePages } from './reference-pages.ts';
import { TOPIC_GROUPS } from './site.ts';

/** A group of the side navigation, with its pages in order. */
export interface NavigationGroup {
  title: string;
  places: { title: string; path: string }[];
}

/** All pages that readers choose from; statements are reached through their exchange. */
export function navigationGroups(): NavigationGroup[] {
  const registry = getRegistry();
  const topics = [...registry.topics.values()];
  return [
    ...Object.entries(TOPIC_GROUPS).map(([key, title]) => ({
      title,
      places: topics.filter(({ group }) => group === key).map(({ title, url }) => ({ title, path: url })),
    })),
    {
      title: 'Operations',
      places: [...registry.operations.values()].map(({ title, url }) => ({ title, path: url })),
    },
    {
      title: 'Reference',
      places: [
        ...referencePages(registry).map(({ title, path }) => ({ title, path })),
        { title: 'A–Z index', path: '/reference/a-z/' },
      ],
    },
    {
      title: 'The interview',
      places: [
        { path: '/interview/', title: 'Who, when, where' },
        ...registry.exchanges.map(({ number, title, url }) => ({
          title: number === 0 ? title : `${number}. ${title}`,
          path: url,
        })),
        { path: '/interview/all/', title: 'All on one page' },
      ],
    },
    {
      title: 'Behind it',
      places: [
        { path: '/since-2020/', title: 'Since 2020' },
        { path: '/sources/', title: 'Sources' },
        { path: '/data/', title: 'Data' },
        { path: '/about/', title: 'About this site' },
        { path: '/about/citing/', title: 'How to link and cite' },
        { path: '/about/changes/', title: 'Changes' },
        { path: '/about/editorial-notes/', title: 'Editorial notes' },
        { path: '/about/accessibility/', title: 'Accessibility' },
      ],
    },
  ];
}

/** True where the navigation has a link to the page. */
export function inNavigation(path: string): boolean {
  return navigationGroups().some(({ places }) => places.some((place) => place.path === path));
}
