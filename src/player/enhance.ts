import { make } from './dom.ts';

/** Give the points of each checklist a box to tick, on the spot: nothing is stored. */
export function mountChecklists(main: Element): void {
  for (const item of main.querySelectorAll('.checklist > ul > li')) {
    const box = make('input');
    box.type = 'checkbox';
    item.append(make('label', box, make('span.label', ...item.childNodes)));
  }
}

/**
 * From its first play on, show a film's captions, and no longer the poster
 * below it. Marked as shown in the page, captions would be fetched with it.
 */
export function mountFilms(main: Element): void {
  const start = ({ target }: Event): void => {
    const film = target as HTMLMediaElement;
    const track = film.textTracks[0];
    if (!track || film.played.length) return;
    track.mode = 'showing';
    film.previousSibling?.remove();
  };
  // The event does not bubble.
  main.addEventListener('play', start, true);
}

/**
 * Follow links: one to a heading or a question opens its screen; in a package
 * all others open a window of their own, because leaving the page would end
 * the session with the LMS.
 *
 * @param main
 *   Element of the capsule.
 * @param ownWindow
 *   Whether links that leave open a window.
 * @param open
 *   Opens the screen that holds an element; says whether there was one.
 */
export function followLinks(main: Element, ownWindow: boolean, open: (target: Element) => boolean): void {
  main.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    const target = targetOf(link.getAttribute('href') || '');
    if (target) {
      if (open(target)) event.preventDefault();
    } else if (ownWindow) {
      link.target = '_blank';
      link.rel = 'noopener';
    }
  });
}

/** Element that `#slug` names; nothing for other addresses. */
export function targetOf(address: string): Element | null {
  if (!address.startsWith('#')) return null;
  try {
    return document.getElementById(decodeURIComponent(address.slice(1)));
  } catch {
    // A lone per cent sign.
    return null;
  }
}
