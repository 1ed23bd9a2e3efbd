/**
 * The site's worker: what was visited, and what one has chosen to keep, opens
 * without a network. It answers for files of this site alone, and nothing that
 * a learner does goes through it. Packages have none.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types';
import { CacheExpiration, ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { cacheNamesOf } from '../model/browser-caches.ts';
import { isOwnAddress } from './offline/own-address.ts';
import { filesOfPage, isCapsulePage, isKeptAsVisited, recordName } from './offline/page-files.ts';
import { PageStrategy } from './offline/page-strategy.ts';
import { partOf } from './offline/partial.ts';
import { mayTakeOver } from './offline/take-over.ts';
import type { WorkerEvent, WorkerScope } from './offline/worker-scope.ts';

declare const self: WorkerScope;

const { base, languages, files } = self.SHELL;
const names = cacheNamesOf(base);

// Another site of this host has a shell of its own.
setCacheNameDetails({ prefix: 'qhse', precache: 'shell', suffix: base });
precache([...files]);
cleanupOutdatedCaches();
// Only the first worker comes to pages that are open; a later one waits until they are closed.
clientsClaim();

/** A copy, whichever cache has it: that of a path that is kept, or the shell. */
async function anyCopy(url: string): Promise<Response | undefined> {
  return (await caches.match(url, { ignoreVary: true })) || matchPrecache(url);
}

const elsewhere: WorkboxPlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request }) => cachedResponse || anyCopy(request.url),
};
/** A page and a file are the same whatever follows their path. */
const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
};
const upTo = (maxEntries: number): WorkboxPlugin =>
  // Its optional methods are typed as `undefined`, which our compiler tells from absent.
  new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true }) as WorkboxPlugin;
const matchOptions = { ignoreVary: true };

/** A capsule is two of them, itself and its record of completion. */
const maxPages = 120;
const pages = new PageStrategy(
  { cacheName: names.pages, matchOptions, plugins: [byPath, upTo(maxPages), elsewhere] },
  // A new version whose picture is missing would be no better than the old one.
  async (event, html, address) => keepFiles(event, html, address, () => true),
);
// Both are named by what is in them: a copy is never old.
const assets = new CacheFirst({ cacheName: names.assets, matchOptions, plugins: [upTo(200), elsewhere] });
const images = new CacheFirst({ cacheName: names.images, matchOptions, plugins: [upTo(200), elsewhere] });
const data = new NetworkFirst({
  cacheName: names.data,
  matchOptions,
  networkTimeoutSeconds: 3,
  plugins: [byPath, upTo(200), elsewhere],
});

const isOurs = ({ origin, pathname }: URL): boolean =>
  origin === location.origin && isOwnAddress(pathname, base, languages);

/** A page has no ending in its address; what has another than `.html` is a file, even where a link opens it. */
const isPage = ({ pathname }: URL): boolean => /\/[^./]*$|\.html$/.test(pathname);

const isMedium = (url: URL): boolean => isOurs(url) && /\/media\/[^/]+$/.test(url.pathname);

const isAsset = (path: string): boolean => path.startsWith(`${base}_assets/`);

// Who asks so wants the network's own answer: a path that is being kept.
registerRoute(
  ({ request }) => request.mode !== 'navigate' && request.cache === 'no-store',
  ({ request }) => fetch(request),
);
registerRoute(({ url }) => isOurs(url) && isPage(url), pages);
registerRoute(({ url }) => isOurs(url) && isAsset(url.pathname), assets);
registerRoute(({ url }) => isOurs(url) && /\.json$/.test(url.pathname), data);
registerRoute(({ url, request }) => isMedium(url) && request.destination === 'image', images);
// The site's icon, which keeps its name.
registerRoute(
  ({ url, request }) => isOurs(url) && request.destination === 'image',
  async ({ request }) => (await matchPrecache(request.url)) || fetch(request),
);
// Video, audio, captions, documents: from a path that is kept, else from the network, and never kept by themselves.
registerRoute(
  ({ url }) => isMedium(url),
  async ({ request }) => {
    const copy = await anyCopy(request.url);
    const range = request.headers.get('range');
    if (!copy) return fetch(request);
    return range ? partOf(range, copy) : copy;
  },
);

setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate') return Response.error();
  const [first] = languages;
  const lang = languages.find((each) => url.pathname.startsWith(`${base}${each}/`)) || first;
  return (await matchPrecache(`${base}${String(lang)}/offline/`)) || Response.error();
});

/**
 * Keep the files of a page.
 *
 * @param isNeeded
 *   Without which of them it fails; the others are kept as far as they can be had.
 */
async function keepFiles(
  event: WorkerEvent,
  html: string,
  address: string,
  isNeeded: (path: string) => boolean,
): Promise<void> {
  const wanted = filesOfPage(html, address, base).filter(isKeptAsVisited);
  await Promise.all(
    wanted.map(async (path) => {
      const kept = keepFile(event, path);
      await (isNeeded(path) ? kept : kept.catch(() => undefined));
    }),
  );
}

async function keepFile(event: WorkerEvent, path: string): Promise<void> {
  const url = location.origin + path;
  if (await anyCopy(url)) return;
  // The page that is open has had it: the browser's own cache answers first.
  const request = new Request(url, { cache: 'force-cache' });
  const [response, done] = (isAsset(path) ? assets : images).handleAll({ event, request });
  const { ok, status } = await response;
  await done;
  // A host that is just being filled has the page before its files, or the files before the page.
  if (!ok) throw new Error(`${path}: ${status}`);
}

/**
 * Complete what was kept of a page, or begin: the first page was there before
 * the worker.
 *
 * @returns
 *   Text of the page; nothing where there is none.
 */
async function keepPage(event: WorkerEvent, address: string): Promise<string | undefined> {
  const cache = await caches.open(names.pages);
  const known = await cache.match(address, matchOptions);
  if (known) {
    const html = await known.text();
    await keepFiles(event, html, address, isAsset);
    return html;
  }
  const response = await fetch(address, { cache: 'force-cache' });
  if (response.status !== 200 || response.redirected) return undefined;
  const html = await response.clone().text();
  await keepFiles(event, html, address, isAsset);
  await cache.put(address, response);
  // It counts among those of which only the last stay, as if the strategy had kept it.
  await new CacheExpiration(names.pages, { maxEntries: maxPages }).updateTimestamp(location.origin + address);
  return html;
}

/**
 * Keep the page that is open; with a capsule its record of completion, which is
 * offered to whoever passes without a network.
 *
 * @returns
 *   Whether the network has had a newer version than the one that is open.
 */
async function visit(event: WorkerEvent, address: string): Promise<boolean> {
  const html = await keepPage(event, address);
  if (html === undefined) return false;
  if (isCapsulePage(html)) follow(event, keepPage(event, address + recordName));
  return pages.newer.get(address) || false;
}

/** Come in, where that disturbs nobody; says whether it does. */
async function takeOver(asker: { id?: string } | null): Promise<boolean> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (!mayTakeOver(asker, open, isOurs)) return false;
  // Not waited for: it comes in once the former worker has done its work.
  self.skipWaiting().catch(() => undefined);
  return true;
}

/** What is being kept at the moment. */
const work = new Set<Promise<unknown>>();

/** Stay awake for it, and know of it while it goes on. */
function follow(event: WorkerEvent, task: Promise<unknown>): void {
  const quiet: Promise<unknown> = task.catch(() => undefined).then(() => work.delete(quiet));
  work.add(quiet);
  event.waitUntil(quiet);
}

/**
 * Wait for what is being kept: whoever then deletes the copies deletes those
 * too. And forget when they were used; the empty database stays, which sites of
 * the same host share.
 */
async function forget(): Promise<void> {
  while (work.size) await Promise.all(work);
  await Promise.all([...pages.newer.values()].map((each) => each.catch(() => false)));
  for (const name of [names.pages, names.assets, names.images, names.data])
    await new CacheExpiration(name, { maxEntries: 1 }).delete();
}

self.addEventListener('message', (event) => {
  const message = event.data as { visited?: unknown; takeOver?: unknown; forget?: unknown };
  const [port] = event.ports;
  const answer = async (task: Promise<unknown>): Promise<void> => {
    const value = await task.catch(() => false);
    if (port) port.postMessage(value);
  };
  if (message.takeOver === true) event.waitUntil(answer(takeOver(event.source)));
  if (message.forget === true) event.waitUntil(answer(forget().then(() => true)));
  const { visited } = message;
  if (typeof visited === 'string' && isOwnAddress(visited, base, languages) && visited.endsWith('/'))
    follow(event, answer(visit(event, visited)));
});
