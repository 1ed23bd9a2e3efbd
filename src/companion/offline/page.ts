/**
 * The page of what is kept on this device. It also stands in for a page that is
 * not, where there is no network: it then says so under that page's address.
 */
import { cacheNamesOf } from '../../model/browser-caches.ts';
import { button, fill, make, textOf } from '../../player/dom.ts';
import { bytesOf, sizeText } from './keep-list.ts';
import { keptPaths, type KeptPath } from './keep-path.ts';
import { isCapsulePage } from './page-files.ts';
import { unregister } from './register.ts';
import type { OfflineTexts } from './texts.ts';

interface Board {
  place: HTMLElement;
  status: HTMLElement;
  texts: OfflineTexts;
  base: string;
  lang: string;
}

const { src } = document.currentScript as HTMLScriptElement;
const base = new URL('../', src).pathname;
const place = document.getElementById('offline');
const status = document.getElementById('offline-status');
if (place && status) {
  const texts = JSON.parse(textOf(document.getElementById('offline-texts'))) as OfflineTexts;
  const { lang } = document.documentElement;
  const board: Board = { place, status, texts, base, lang };
  if (!isOwnAddress(board)) sayMissing(board);
  draw(board).catch(console.error);
}

/** Whether this page was asked for; who has asked for another one, without a network, is not offered to lose more. */
function isOwnAddress({ base, lang }: Board): boolean {
  return location.pathname === `${base}${lang}/offline/`;
}

/** Another page was asked for, and is not there. */
function sayMissing({ place, texts }: Board): void {
  const retry = button('retry', texts.retry, () => {
    location.reload();
  });
  const notice = make(
    'section.offline-missing',
    make('h2', texts.missing),
    make('p', texts.missingText),
    retry,
  );
  const { parentElement } = place;
  if (parentElement) parentElement.insertBefore(notice, place);
  reloadOnceOnline();
}

/** Try again as soon as there is a network, but not under whoever is just following a link to a page that is kept. */
function reloadOnceOnline(): void {
  let leaving = false;
  addEventListener('beforeunload', () => {
    leaving = true;
  });
  addEventListener('online', () => {
    // Where a network comes and goes, it is worth a try only if it is still there a moment later.
    setTimeout(() => {
      if (!leaving && navigator.onLine) location.reload();
    }, 1000);
  });
}

async function draw(board: Board): Promise<void> {
  const { place, texts, base, lang } = board;
  const kept = await readAllKept(base).catch(console.error);
  place.textContent = '';
  const home = make('p', linkTo(`${base}${lang}/`, texts.home));
  if (!kept) {
    place.append(make('h2', texts.refused), make('p', texts.refusedText), home);
    return;
  }
  const { paths, capsules } = kept;
  if (paths.length) {
    place.append(
      make('h2', texts.paths),
      make('ul.kept-paths', ...paths.map((path) => pathItem(board, path))),
    );
  }
  if (capsules.length) {
    const items = capsules.map(({ address, title, language }) => {
      const link = linkTo(address, title);
      link.lang = language;
      return make('li', link);
    });
    place.append(make('h2', texts.capsules), make('ul.kept-capsules', ...items));
  }
  if (!paths.length && !capsules.length) {
    place.append(make('h2', texts.empty), make('p', texts.emptyText), home);
  } else if (isOwnAddress(board)) {
    place.append(make('p.offline-all', texts.removeAllText), removeAllButton(board));
  }
}

function pathItem(board: Board, { cacheName, list, isWhole }: KeptPath): HTMLElement {
  const { texts, lang } = board;
  const remove = button('remove', texts.remove, () => {
    caches
      .delete(cacheName)
      .then(() => redraw(board, fill(texts.removed, { title: list.title })))
      .catch(console.error);
  });
  remove.setAttribute('aria-label', `${texts.remove} ${list.title}`);
  const link = make('b', linkTo(list.address, list.title));
  if (!isWhole) return make('li', link, make('p', texts.begun), remove);
  const size = make('span', ` ${sizeText(bytesOf(list.files), lang, texts.size)}`);
  const capsules = list.capsules.map(({ title, address }) => make('li', linkTo(address, title)));
  return make('li', link, size, make('ul', ...capsules), remove);
}

function removeAllButton(board: Board): HTMLElement {
  return button('remove-all', board.texts.removeAll, () => {
    unregister(board.base)
      .then(() => redraw(board, board.texts.allRemoved))
      .catch(console.error);
  });
}

/** Show what is left, say what was done, and keep focus on the page. */
async function redraw(board: Board, said: string): Promise<void> {
  await draw(board);
  board.status.textContent = said;
  board.status.focus();
}

interface VisitedCapsule {
  address: string;
  title: string;
  language: string;
}

/** All that is kept; fails where the browser keeps nothing for this site, as without https or where it is forbidden. */
async function readAllKept(base: string): Promise<{ paths: KeptPath[]; capsules: VisitedCapsule[] }> {
  return { paths: await keptPaths(base), capsules: await visitedCapsules(base) };
}

/** Capsules that were visited, in the order of their titles. */
async function visitedCapsules(base: string): Promise<VisitedCapsule[]> {
  const name = cacheNamesOf(base).pages;
  // Opening it would make it.
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const found = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const response = await cache.match(request);
      const html = response ? await response.text() : '';
      const page = isCapsulePage(html) && new DOMParser().parseFromString(html, 'text/html');
      if (!page) return undefined;
      const title = textOf(page.querySelector('h1'));
      return { address: new URL(request.url).pathname, title, language: page.documentElement.lang };
    }),
  );
  return found
    .filter((each): each is NonNullable<typeof each> => each !== undefined)
    .sort((one, other) => one.title.localeCompare(other.title));
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = make('a', text);
  link.href = address;
  return link;
}
