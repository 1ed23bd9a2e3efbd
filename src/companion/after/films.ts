/** A film that does not come, as without a network, says so and leaves its place to its transcript. */
import { make } from '../../player/dom.ts';
import { fetchJson } from '../fetch-json.ts';
import type { AfterTexts } from './texts.ts';

/**
 * Watch the recordings of this capsule: a visit keeps none of them.
 *
 * @param base
 *   Path under which the site is served.
 */
export function watchFilms(base: string): void {
  const main = document.querySelector('main.capsule');
  if (!main) return;
  const look = (film: EventTarget | null): void => {
    if (film instanceof HTMLMediaElement && film.error)
      sayMissing(film, base).catch((error: unknown) => {
        console.info(error);
      });
  };
  // The event does not bubble. One that has failed by now has been pressed before all was quiet.
  main.addEventListener('error', ({ target }) => look(target), true);
  main.querySelectorAll('video, audio').forEach(look);
}

async function sayMissing(film: HTMLMediaElement, base: string): Promise<void> {
  const figure = film.closest('figure');
  const transcript = figure && figure.querySelector('details');
  if (!transcript || film.hidden) return;
  film.hidden = true;
  transcript.open = true;
  const notice = make('p.notice');
  notice.setAttribute('role', 'status');
  figure.insertBefore(notice, transcript);
  const bringBack = (): void => {
    film.hidden = false;
    film.load();
    notice.remove();
  };
  addEventListener('online', bringBack, { once: true });
  const texts = await fetchJson<AfterTexts>(`${base}${document.documentElement.lang}/after.json`);
  notice.textContent = texts.film;
}
