import type { Statement } from './types.ts';

/** Returns the path of a statement's page. */
export const statementPage = (id: string): string => `/s/${id}/`;

/** Returns the statement of a page, or undefined if the path is not a statement page. */
export function statementAt(
  { statements }: { statements: ReadonlyMap<string, Statement> },
  path: string,
): Statement | undefined {
  const [, id = ''] = /^\/s\/([\d.]+)\/$/.exec(path) ?? [];
  return statements.get(id);
}
