import { answered } from './answers.ts';
import type { Term } from './passage.ts';
import { wordsOf } from './terms.ts';

/** A text with the words that answer the query in `<mark>`. Built from text nodes, so that no markup in it can run. */
export function marked(text: string, terms: readonly Term[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const { word, index, length } of wordsOf(text)) {
    if (!terms.some((term) => answered(word, term) > 0)) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(index, index + length);
    fragment.append(text.slice(done, index), mark);
    done = index + length;
  }
  fragment.append(text.slice(done));
  return fragment;
}
