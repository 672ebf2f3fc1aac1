import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { DataSet } from '../data/data-set.ts';
import { figuresDataSet } from '../data/figures.ts';
import { dictionaryPath, dataSetPaths } from '../data/files.ts';
import { statementsDataSet } from '../data/statements.ts';
import { getRegistry } from '../load/current.ts';

/** The data a table of a topic is written from: the figures where each of its statements holds one, else the statements. */
export function dataOf(table: Element): DataSet {
  const cited: string[] = [];
  visit(table, 'element', ({ properties }: Element) => {
    const [, exchange, number] = /^#(?:user-content-)?fn-s(\d+)-(\d+)$/.exec(String(properties.href)) ?? [];
    if (exchange !== undefined) cited.push(`${exchange}.${number}`);
  });
  const holding = new Set([...getRegistry().reference.figures.values()].map(({ statement }) => statement));
  return cited.length > 0 && cited.every((id) => holding.has(id)) ? figuresDataSet : statementsDataSet;
}

/** What `DataLink.astro` shows, for tables that writers type; their links are made addresses with all others. */
export function dataLink(set: DataSet): Element {
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
