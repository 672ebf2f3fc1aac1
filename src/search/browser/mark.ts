import { answersAny, contentTermsOf, wordsOf } from './terms.ts';

/** A text with the words that answer the query in `<mark>`. Built from text nodes, so that no markup in it can run. */
export function marked(text: string, query: string): DocumentFragment {
  const terms = contentTermsOf(query);
  const fragment = document.createDocumentFragment();
  let done = 0;
  for (const { word, index, length } of wordsOf(text)) {
    if (!answersAny(terms, word)) continue;
    const mark = document.createElement('mark');
    mark.textContent = text.slice(index, index + length);
    fragment.append(text.slice(done, index), mark);
    done = index + length;
  }
  fragment.append(text.slice(done));
  return fragment;
}
