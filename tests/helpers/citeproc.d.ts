/** What is used of citeproc-js, which ships no types. */
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
