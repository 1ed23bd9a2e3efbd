/** Capsules' places in the list: what they say, and what was found in them. */
import type { Findable, Found } from './engine.ts';
import { factsFromData } from './filters.ts';
import { mark, unmark } from './marks.ts';

/** Domain and readers. */
const aboutParts = '.card-domain, .audience span';

export function idOf(item: Element): string {
  return (item as HTMLElement).dataset['id'] ?? '';
}

/**
 * What of a capsule its place in the list says.
 *
 * @param names
 *   What filters call the standards, and by `standard/clause` the clauses.
 */
export function shownIn(id: string, item: HTMLElement, names: ReadonlyMap<string, string>): Findable {
  const text = (selector: string): string =>
    [...item.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
  return {
    id,
    title: text('h2'),
    objective: text('.objective'),
    keywords: item.dataset['keywords'] ?? '',
    about: text(aboutParts),
    sources: factsFromData(item.dataset)
      .sources.map(({ standard, clause }) =>
        [standard, `${standard}/${clause}`].map((key) => names.get(key) ?? '').join(' '),
      )
      .join(', '),
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
  for (const part of item.querySelectorAll<HTMLElement>(`h2 a, .objective, ${aboutParts}`)) {
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

/** The list as it came, in the alphabet's order. */
export function everything(items: ReadonlyMap<string, HTMLElement>): Found[] {
  return [...items.keys()].map((id) => ({ id, words: new Set<string>() }));
}
