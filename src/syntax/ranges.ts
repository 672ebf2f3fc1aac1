/** Reads a list of numbers as a writer types it in front matter: `5`, `0-3`, `0-3, 7`. Undefined where it is none. */
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
