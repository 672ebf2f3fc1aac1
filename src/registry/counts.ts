/** What of the site can be counted in a text: `<Count of="statements" />`. */
export const COUNTED_KINDS = ['statements', 'topics', 'questions', 'sources', 'facts'] as const;

type Counted = (typeof COUNTED_KINDS)[number];

/** How many of each the site has. */
export type Counts = Readonly<Record<Counted, number>>;

const FORMAT = new Intl.NumberFormat('en');

/** A count as texts show it; undefined for what is not counted. */
export function formatCount(counts: Counts, of: string): string | undefined {
  const counted = COUNTED_KINDS.find((name) => name === of);
  return counted && FORMAT.format(counts[counted]);
}
