/** Capsules' places in the list: what they say, and what was found in them. */
import type { Findable, Found } from './engine.ts';
import { mark, unmark } from './marks.ts';

export function idOf(item: Element): string {
  return (item as HTMLElement).dataset['id'] ?? '';
}

/** What of a capsule its place in the list says. */
export function shownIn(id: string, item: HTMLElement): Findable {
  const text = (selector: string): string =>
    [...item.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
  return {
    id,
    title: text('h2'),
    objective: text('.objective'),
    keywords: item.dataset['keywords'] ?? '',
    about: text('.card-domain, .audience'),
    sources: item.dataset['sources'] ?? '',
    text: '',
  };
}

/**
 * Mark in a capsule's place what was found.
 *
 * @param texts
 *   What to say of what was found where the list does not show it.
 * @returns
 *   That place.
 */
export function dress(
  item: HTMLElement,
  { words, hidden }: Found,
  texts: Record<NonNullable<Found['hidden']>, string>,
): HTMLElement {
  for (const part of item.querySelectorAll<HTMLElement>('h2 a, .objective, .card-domain, .audience')) {
    unmark(part);
    mark(part, words);
  }
  item.querySelector('.found-in')?.remove();
  if (hidden) {
    const note = document.createElement('li');
    note.className = 'found-in';
    note.textContent = texts[hidden];
    item.querySelector('.card-facts')?.append(note);
  }
  return item;
}
