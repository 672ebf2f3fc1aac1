import { TOPIC_GROUPS } from '../registry/site.ts';
import { memoizePerRegistry } from '../registry/memoize.ts';
import type { Registry } from '../registry/registry.ts';
import { FIXED_PAGES, fixedPages, type PageKey } from '../registry/fixed-pages.ts';
import { fixedPageTitle } from './titles.ts';

/** A group of the side navigation, with its pages in order. */
export interface NavigationGroup {
  title: string;
  places: Place[];
  /** The page that lists what a group holds that grows with the content. */
  whole?: string;
}

interface Place {
  title: string;
  path: string;
}

/** A group with more pages shows those around the page one is on: every page has the navigation, which must not grow with them. */
const LONGEST = 24;

/** All pages that readers choose from; statements are reached through their exchange. */
export const navigationGroups = memoizePerRegistry((registry): readonly NavigationGroup[] => {
  const topics = [...registry.topics.values()];
  return [
    ...Object.entries(TOPIC_GROUPS).map(([key, title]) => ({
      title,
      places: topics.filter(({ group }) => group === key).map(({ title, url }) => ({ title, path: url })),
      whole: '/topics/',
    })),
    {
      title: 'Operations',
      places: [...registry.operations.values()].map(({ title, url }) => ({ title, path: url })),
      whole: '/operations/',
    },
    {
      title: 'Reference',
      places: placesOf(registry, 'reference'),
    },
    {
      title: 'The interview',
      places: [
        placeOf(registry, 'interview'),
        ...registry.exchanges.map(({ number, title, url }) => ({
          title: number === 0 ? title : `${number}. ${title}`,
          path: url,
        })),
        placeOf(registry, 'interview-all'),
      ],
      whole: '/interview/',
    },
    {
      title: 'Behind it',
      places: placesOf(registry, 'about'),
    },
  ];
});

/** A fixed page as the navigation names it. */
function placeOf(registry: Registry, key: PageKey): Place {
  const page: { path: string; short?: string } = FIXED_PAGES[key];
  return { path: page.path, title: page.short ?? fixedPageTitle(registry, key) };
}

function placesOf(registry: Registry, group: string): Place[] {
  return fixedPages.filter((page) => page.group === group).map(({ key }) => placeOf(registry, key));
}

/** The places of a group that a page shows, and how many it leaves out. */
export function placesBeside({ places, whole }: NavigationGroup, path: string): { shown: Place[]; left: number } {
  if (whole === undefined || places.length <= LONGEST) return { shown: places, left: 0 };
  const at = places.findIndex((place) => place.path === path);
  const first = Math.max(0, Math.min(at - LONGEST / 2, places.length - LONGEST));
  return { shown: places.slice(first, first + LONGEST), left: places.length - LONGEST };
}

const paths = memoizePerRegistry(
  (registry) => new Set(navigationGroups(registry).flatMap(({ places }) => places.map(({ path }) => path))),
);

/** True where the navigation has a link to the page. */
export function inNavigation(registry: Registry, path: string): boolean {
  return paths(registry).has(path);
}
