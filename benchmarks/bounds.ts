import { CATEGORIES } from './audit.ts';
import { type Figures, PAGE_KINDS } from './figures.ts';
import { median } from './results.ts';

/** A limit for the site, with the measured value. */
export interface Bound {
  name: string;
  measured: string;
  bound: string;
  holds: boolean;
}

const WARM_SEARCH = 50;
const WARM_QUERIES = 50;

/** Compares the figures of the site with its limits. A figure that was not measured does not hold its limit. */
export function checkBounds({ pages, own, starlight, bare }: Figures): Bound[] {
  return [
    ratio('first load of a topic, kB', own.load.kilobytes, starlight, starlight.load.kilobytes, 1 / 2),
    {
      name: 'first load of a topic and first search, kB',
      measured: `${median(own.firstSearch.kilobytes).toFixed(1)}`,
      bound: `less than Starlight’s ${median(starlight.firstSearch.kilobytes).toFixed(1)}`,
      holds: median(own.firstSearch.kilobytes) < median(starlight.firstSearch.kilobytes),
    },
    {
      name: 'warm search, ms',
      measured: `${median(own.warm).toFixed(1)} over ${own.warm.length} queries`,
      bound: `at most ${WARM_SEARCH} over at least ${WARM_QUERIES}`,
      holds: median(own.warm) <= WARM_SEARCH && own.warm.length >= WARM_QUERIES,
    },
    ratio('warm search compared with Starlight, ms', own.warm, starlight, starlight.warm, 1 / 5),
    ...PAGE_KINDS.flatMap((kind): Bound[] => {
      const audits = own.audits[kind];
      const scores = CATEGORIES.map((_, i) => median(audits.map((audit) => audit.scores[i] ?? Number.NaN)));
      // Starlight has no search page; its search opens on every page.
      const theirs = starlight.audits[kind === 'search' ? 'home' : kind];
      const [lcp, bound] = [median(audits.map((audit) => audit.lcp)), median(theirs.map((audit) => audit.lcp))];
      return [
        {
          name: `Lighthouse, ${kind}`,
          measured: scores.join(' / '),
          bound: '100 / 100 / 100 / 100',
          holds: scores.every((score) => score === 100),
        },
        {
          name: `LCP, ${kind}, ms`,
          measured: lcp.toFixed(0),
          bound: `at most Starlight’s ${bound.toFixed(0)}${kind === 'search' ? ' on its home page' : ''}`,
          holds: lcp <= bound,
        },
      ];
    }),
    ratio(`whole build of ${pages} pages, s`, own.build.seconds, bare, bare.build.seconds, 2),
    ratio('peak memory of the build, MB', own.build.megabytes, bare, bare.build.megabytes, 1.5),
  ];
}

/** A limit that is a multiple of another site's median. */
function ratio(
  name: string,
  own: readonly number[],
  other: { name: string },
  theirs: readonly number[],
  most: number,
): Bound {
  const times = median(own) / median(theirs);
  return {
    name,
    measured: `${median(own).toFixed(1)}, ${times.toFixed(2)} × ${other.name}`,
    bound: `at most ${most} × ${other.name}’s ${median(theirs).toFixed(1)}`,
    holds: times <= most,
  };
}
