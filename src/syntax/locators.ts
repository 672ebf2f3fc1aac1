/** A range of sentences in one paragraph of an exchange. Paragraph 0 is the question. */
export interface Locator {
  paragraph: number;
  first: number;
  last: number;
}

const PART = /^(\d+)\.(\d+)(?:–(?:(\d+)\.)?(\d+))?$/;

/** Parses a locator such as `¶2.1`, `¶1.1–1.3` (or `¶1.1–3`) or `¶1.1, 2.3`. Returns undefined if the syntax is invalid. */
export function parseLocators(text: string): Locator[] | undefined {
  if (!text.startsWith('¶')) return undefined;
  const locators: Locator[] = [];
  for (const part of text.slice(1).split(',')) {
    const match = PART.exec(part.trim());
    if (!match) return undefined;
    const [, paragraph, first, lastParagraph, last] = match;
    if (lastParagraph !== undefined && lastParagraph !== paragraph) return undefined;
    const locator = { paragraph: Number(paragraph), first: Number(first), last: Number(last ?? first) };
    if (locator.last < locator.first) return undefined;
    locators.push(locator);
  }
  return locators;
}

/** Expands locators to sentences, each as `paragraph.sentence`. */
export function sentencesOf(locators: readonly Locator[]): string[] {
  return locators.flatMap(({ paragraph, first, last }) =>
    Array.from({ length: last - first + 1 }, (_, i) => `${paragraph}.${first + i}`),
  );
}
