import type { Statement } from './types.ts';

/** Address of the page of a statement. */
export const statementPage = (id: string): string => `/s/${id}/`;

/** The statement of a page; undefined where the page is another. */
export function statementAt(
  { statements }: { statements: ReadonlyMap<string, Statement> },
  path: string,
): Statement | undefined {
  const [, id = ''] = /^\/s\/([\d.]+)\/$/.exec(path) ?? [];
  return statements.get(id);
}
