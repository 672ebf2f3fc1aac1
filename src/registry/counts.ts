/** Kinds of content that a text can count: `<Count of="statements" />`. */
export const COUNTED_KINDS = ['statements', 'topics', 'questions', 'sources', 'facts'] as const;

type Counted = (typeof COUNTED_KINDS)[number];

/** Number of items of each kind. */
export type Counts = Readonly<Record<Counted, number>>;

const FORMAT = new Intl.NumberFormat('en');

/** Formats the count of a kind for a text. Returns undefined for an unknown kind. */
export function formatCount(counts: Counts, of: string): string | undefined {
  const counted = COUNTED_KINDS.find((name) => name === of);
  return counted && FORMAT.format(counts[counted]);
}
