import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { DataSet } from '../data/data-set.ts';
import { figuresDataSet } from '../data/figures.ts';
import { dictionaryPath, dataSetPaths } from '../data/files.ts';
import { statementsDataSet } from '../data/statements.ts';
import { getRegistry } from '../load/current.ts';

/** Returns the data set of a table: figures if all cited statements contain figures, otherwise statements. */
export function dataSetOfTable(table: Element): DataSet {
  const cited: string[] = [];
  visit(table, 'element', ({ properties }: Element) => {
    const [, exchange, number] = /^#(?:user-content-)?fn-s(\d+)-(\d+)$/.exec(String(properties.href)) ?? [];
    if (exchange !== undefined) cited.push(`${exchange}.${number}`);
  });
  const statementsWithFigures = new Set(
    [...getRegistry().reference.figures.values()].map(({ statement }) => statement),
  );
  return cited.length > 0 && cited.every((id) => statementsWithFigures.has(id)) ? figuresDataSet : statementsDataSet;
}

/** Creates the same links as `DataLink.astro`, for Markdown tables. `rehypeInternalLinks` adds the base path. */
export function dataLinkElement(set: DataSet): Element {
  const { json, csv } = dataSetPaths(set);
  const link = (word: string, path: string): Element => ({
    type: 'element',
    tagName: 'a',
    properties: { href: path, ariaLabel: `${word}: ${set.title}` },
    children: [{ type: 'text', value: word }],
  });
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['byline'] },
    children: [
      link('Data', dictionaryPath(set)),
      { type: 'text', value: ': ' },
      link('JSON', json),
      { type: 'text', value: ', ' },
      link('CSV', csv),
    ],
  };
}
