import { answerOf, termsOf, wordsOf } from './terms.ts';

/** Marks the words of the search that led here, until the reader takes the marks away. */
export function markPage(words: string): void {
  const terms = termsOf(words);
  const place = document.querySelector('main .prose');
  if (!place || terms.length === 0) return;
  const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('svg, select, button, .cite, script')) texts.push(text);
  }
  const marks = texts.flatMap((text) => markText(text, terms));
  if (marks.length === 0) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'marks-off';
  button.textContent = `Remove ${marks.length === 1 ? 'the mark' : `${marks.length} marks`}`;
  button.addEventListener('click', () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
    button.remove();
    document.querySelector<HTMLElement>('main')?.focus();
  });
  document.querySelector('.page-head')?.append(button);
}

function markText(text: Text, terms: readonly string[]): HTMLElement[] {
  const found = wordsOf(text.data).filter(({ word }) => terms.some((term) => answerOf(term, word, false)));
  // From the end, so that places further in front stay what they are.
  return found.reverse().map(({ index, length }) => {
    const mark = document.createElement('mark');
    const rest = text.splitText(index);
    rest.splitText(length);
    rest.replaceWith(mark);
    mark.append(rest);
    return mark;
  });
}
