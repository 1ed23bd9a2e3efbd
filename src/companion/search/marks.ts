/** Marks the words that were found where they stand. */
import { wordsOf } from './words.ts';

/**
 * Mark words in an element that has nothing but text.
 *
 * @param element
 *   A title, an objective.
 * @param words
 *   Folded words.
 */
export function mark(element: HTMLElement, words: ReadonlySet<string>): void {
  if (words.size === 0) return;
  const text = element.textContent;
  const found = wordsOf(text).filter(({ word }) => words.has(word));
  if (found.length === 0) return;
  let at = 0;
  const parts: (string | Node)[] = [];
  for (const { start, end } of found) {
    const marked = document.createElement('mark');
    marked.textContent = text.slice(start, end);
    parts.push(text.slice(at, start), marked);
    at = end;
  }
  element.textContent = '';
  element.append(...parts, text.slice(at));
}

/** Take the marks away again. */
export function unmark(element: HTMLElement): void {
  const { textContent } = element;
  if (element.firstElementChild) element.textContent = textContent;
}
