/** What is used of packages that ship no types. */
declare module 'citeproc' {
  class Engine {
    constructor(
      system: { retrieveLocale(language: string): string; retrieveItem(id: string): Record<string, unknown> },
      style: string,
      language: string,
    );
    updateItems(ids: string[]): void;
    makeBibliography(): [object, string[]];
  }
  const CSL: { Engine: typeof Engine };
  export default CSL;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    format(format: 'data', options: { format: 'object' }): unknown;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
