/** Name of the parameter that carries the words to be marked to the page of a result. */
export const MARK = 'mark';
