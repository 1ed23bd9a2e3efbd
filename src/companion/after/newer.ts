/** Says on a capsule's cover that its copy has been overtaken; whoever has begun is left in peace. */
import { make } from '../../player/dom.ts';
import { fetchJson } from '../fetch-json.ts';
import { register } from '../offline/register.ts';
import type { AfterTexts } from './texts.ts';

/**
 * Have this capsule kept for use offline, and say where there is a newer one.
 *
 * @param base
 *   Path under which the site is served.
 */
export async function keepCapsule(base: string): Promise<void> {
  const cover = document.querySelector<HTMLElement>('main.capsule .cover');
  const colophon = document.querySelector('main.capsule .colophon');
  const isOvertaken = await register(base, false);
  // A cover that is not shown has no parent to be placed by.
  if (!isOvertaken || !cover || !colophon || !cover.offsetParent) return;
  const texts = await fetchJson<AfterTexts>(`${base}${document.documentElement.lang}/after.json`);
  // The answers stay: the next page takes them up, as after any reload.
  const link = make('a', texts.newerLink);
  link.href = location.pathname + location.search;
  const notice = make('p.notice', `${texts.newer} `, link);
  notice.setAttribute('role', 'status');
  const main = colophon.parentElement;
  if (!main) return;
  main.insertBefore(notice, colophon);
  // Whoever begins all the same is left in peace.
  main.addEventListener('click', () => {
    notice.remove();
  });
}
