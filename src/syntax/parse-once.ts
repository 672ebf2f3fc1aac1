/**
 * Wraps a parser so that a file whose text is the same as at the last look is not parsed again: while one writes, only the file
 * just saved is. At most one text of each file is kept.
 *
 * @param parse what makes the result from a text; callers must not change what it hands out
 */
export function parseOnce<T>(parse: (text: string) => T): (text: string, file: string) => T {
  const last = new Map<string, { text: string; result: T }>();
  return (text, file) => {
    const known = last.get(file);
    if (known?.text === text) return known.result;
    const result = parse(text);
    last.set(file, { text, result });
    return result;
  };
}
