/** « Garder hors connexion » on the page of a path: what it weighs, how far it is, and that it is there. */
import { keptCacheName } from '../../model/browser-caches.ts';
import { button, fill, make, textOf } from '../../player/dom.ts';
import { bytesOf, missingFiles, sizeText, type KeepList } from './keep-list.ts';
import { fetchList, filesThere, keepPath, readKept } from './keep-path.ts';
import { canKeep } from './register.ts';
import type { KeepTexts } from './texts.ts';

/** A worker that cannot be started is not waited for any longer, in milliseconds. */
const patience = 10_000;
/** Nor is the network, for what a path that is kept consists of now. */
const listPatience = 3000;

interface Board {
  place: HTMLElement;
  texts: KeepTexts;
  lang: string;
  base: string;
  cacheName: string;
}

/**
 * Offer to keep the path of this page.
 *
 * @param base
 *   Path under which the site is served.
 */
export async function mountKeep(base: string): Promise<void> {
  const place = document.getElementById('path-keep');
  const path = place && place.getAttribute('data-path');
  if (!place || !path || !canKeep()) return;
  const texts = JSON.parse(textOf(document.getElementById('keep-texts'))) as KeepTexts;
  const { lang } = document.documentElement;
  await draw({ place, texts, lang, base, cacheName: keptCacheName(base, path) });
}

/** Show how things stand; `focus` where a button has gone that was just pressed. */
async function draw(board: Board, said = '', focus = false): Promise<void> {
  const { texts, cacheName } = board;
  const kept = await readKept(cacheName);
  const fresh = fetchList('keep.json').catch(() => undefined);
  // Without a network, and where it does not answer, it is what it was.
  const list = (await (kept ? Promise.race([fresh, wait(listPatience)]) : fresh)) || (kept && kept.list);
  if (!list) return;
  const missing = missingFiles(list, await filesThere(cacheName));
  const size = sizeOf(board, bytesOf(missing));
  const press = (label: string) => button('keep', fill(label, { size }), () => begin(board, list));
  if (!kept) {
    show(board, said || texts.about, focus, press(texts.keep));
  } else if (!kept.isWhole) {
    show(board, said || texts.begun, focus, press(texts.resume), removeButton(board));
  } else if (missing.length) {
    show(board, said || texts.outdated, focus, press(texts.update), removeButton(board));
  } else {
    const all = fill(texts.kept, { size: sizeOf(board, bytesOf(list.files)) });
    show(board, said || all, focus, removeButton(board));
  }
}

function sizeOf({ lang, texts }: Board, bytes: number): string {
  return sizeText(bytes, lang, texts.size);
}

function removeButton(board: Board): HTMLButtonElement {
  return button('remove', board.texts.remove, () => {
    caches
      .delete(board.cacheName)
      .then(() => draw(board, board.texts.removed, true))
      .catch(report);
  });
}

function begin(board: Board, list: KeepList): void {
  keep(board, list).catch(report);
}

async function keep(board: Board, list: KeepList): Promise<void> {
  const { texts } = board;
  const total = sizeOf(board, bytesOf(list.files));
  const bar = make('progress');
  bar.max = bytesOf(list.files);
  bar.setAttribute('aria-label', texts.about);
  const done = make('span');
  let isStopped = false;
  const stop = button('stop', texts.stop, () => {
    isStopped = true;
  });
  show(board, '', true, bar, done, stop);
  if (!(await isWorkerThere())) {
    await draw(board, texts.unavailable, true);
    return;
  }
  const failure = await keepPath(board, list, (bytes) => {
    bar.value = bytes;
    done.textContent = fill(texts.progress, { done: sizeOf(board, bytes), total });
    return !isStopped;
  });
  const said = {
    network: texts.network,
    room: fill(texts.room, { size: total }),
    stopped: texts.stopped,
    changed: texts.changed,
  };
  await draw(board, failure && said[failure], true);
}

/** Copies are of no use before there is a worker that answers with them. */
async function isWorkerThere(): Promise<boolean> {
  const late = wait(patience).then(() => false);
  return Promise.race([navigator.serviceWorker.ready.then(() => true), late]);
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}

function show({ place, texts, base, lang }: Board, text: string, focus: boolean, ...controls: Node[]): void {
  const status = make('p', text);
  status.setAttribute('role', 'status');
  const all = make('a', texts.all);
  all.href = `${base}${lang}/offline/`;
  place.textContent = '';
  place.append(make('p.keep-controls', ...controls), status, make('p', all));
  const first = place.querySelector('button');
  if (focus && first) first.focus();
}

function report(error: unknown): void {
  console.error(error);
}
