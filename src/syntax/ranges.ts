/** Parses a list of numbers from front matter, such as `5`, `0-3` or `0-3, 7`. Returns undefined if the syntax is invalid. */
export function parseRanges(typed: string | number): number[] | undefined {
  const numbers: number[] = [];
  for (const part of String(typed).split(',')) {
    const match = /^(\d+)(?:-(\d+))?$/.exec(part.trim());
    if (!match) return undefined;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (last < first) return undefined;
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return numbers;
}
