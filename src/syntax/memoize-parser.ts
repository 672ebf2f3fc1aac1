/**
 * Memoizes a parser by file: a file is parsed again only if its text has changed. The development server then parses only the
 * file just saved. The cache holds the last result of each file.
 *
 * @param parse parses a text; callers must not change the result, because it is shared
 */
export function memoizeParser<T>(parse: (text: string) => T): (text: string, file: string) => T {
  const last = new Map<string, { text: string; result: T }>();
  return (text, file) => {
    const known = last.get(file);
    if (known?.text === text) return known.result;
    const result = parse(text);
    last.set(file, { text, result });
    return result;
  };
}
