/**
 * The site's worker: what was visited, and what one has chosen to keep, opens
 * without a network. It answers for files of this site alone, and nothing that
 * a learner does goes through it. Packages have none.
 */
import { clientsClaim, setCacheNameDetails } from 'workbox-core';
import type { WorkboxPlugin } from 'workbox-core/types';
import { ExpirationPlugin } from 'workbox-expiration';
import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst, StaleWhileRevalidate } from 'workbox-strategies';
import { cacheNamesOf } from '../model/browser-caches.ts';
import { filesOfPage, isKeptAsVisited } from './offline/page-files.ts';
import { PageStrategy } from './offline/page-strategy.ts';
import { partOf } from './offline/partial.ts';
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

const pages = new PageStrategy(
  { cacheName: names.pages, matchOptions, plugins: [byPath, upTo(60), elsewhere] },
  keepFiles,
);
const assets = new CacheFirst({ cacheName: names.assets, matchOptions, plugins: [upTo(200), elsewhere] });
const images = new StaleWhileRevalidate({
  cacheName: names.images,
  matchOptions,
  plugins: [upTo(200), elsewhere],
});
const data = new NetworkFirst({
  cacheName: names.data,
  matchOptions,
  networkTimeoutSeconds: 3,
  plugins: [byPath, upTo(200), elsewhere],
});

const isOurs = (url: URL): boolean => url.origin === location.origin && url.pathname.startsWith(base);

/** A page has no ending in its address; what has another than `.html` is a file, even where a link opens it. */
const isPage = ({ pathname }: URL): boolean => /\/[^./]*$|\.html$/.test(pathname);

// Who asks so wants the network's own answer: a path that is being kept.
registerRoute(
  ({ request }) => request.mode !== 'navigate' && request.cache === 'no-store',
  ({ request }) => fetch(request),
);
registerRoute(({ url }) => isOurs(url) && isPage(url), pages);
registerRoute(({ url }) => isOurs(url) && url.pathname.startsWith(`${base}_assets/`), assets);
registerRoute(({ url }) => isOurs(url) && /\.json$/.test(url.pathname), data);
registerRoute(({ url, request }) => isOurs(url) && request.destination === 'image', images);
// Video, audio, captions, documents: from a path that is kept, else from the network, and never kept by themselves.
registerRoute(
  ({ url }) => isOurs(url) && /\/media\/[^/]+$/.test(url.pathname),
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

/** Keep the files of a page: styles and scripts without which it is none, images as far as they can be had. */
async function keepFiles(event: WorkerEvent, html: string, address: string): Promise<void> {
  const wanted = filesOfPage(html, address, base).filter(isKeptAsVisited);
  await Promise.all(
    wanted.map(async (path) => {
      const url = location.origin + path;
      if (await anyCopy(url)) return;
      const isAsset = path.startsWith(`${base}_assets/`);
      // The page that is open has had them: the browser's own cache answers first.
      const request = new Request(url, { cache: 'force-cache' });
      const [response, done] = (isAsset ? assets : images).handleAll({
        event,
        request,
      });
      await (isAsset ? Promise.all([response, done]) : done.catch(() => undefined));
    }),
  );
}

/**
 * Complete what was kept of a page that is open, or begin: the first page was
 * there before the worker.
 *
 * @returns
 *   Whether the network has had a newer version than the one that is open.
 */
async function visit(event: WorkerEvent, address: string): Promise<boolean> {
  const cache = await caches.open(names.pages);
  const known = await cache.match(address, matchOptions);
  if (known) {
    await keepFiles(event, await known.text(), address);
  } else {
    const response = await fetch(address, { cache: 'force-cache' });
    if (response.status !== 200 || response.redirected) return false;
    await keepFiles(event, await response.clone().text(), address);
    await cache.put(address, response);
  }
  return pages.newer.get(address) || false;
}

/** A new version comes in only where one page alone is open, and that page, a list, has asked. */
async function takeOver(): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.filter(({ url }) => isOurs(new URL(url))).length <= 1) await self.skipWaiting();
}

/** What is being kept at the moment. */
const visits = new Set<Promise<boolean>>();

/** Wait for what is being kept: whoever then deletes the copies deletes those too. */
async function settle(): Promise<void> {
  const work = [...visits, ...pages.newer.values()];
  await Promise.all(work.map((each) => each.catch(() => false)));
}

self.addEventListener('message', (event) => {
  const message = event.data as { visited?: unknown; takeOver?: unknown; settle?: unknown };
  const [port] = event.ports;
  if (message.takeOver === true) event.waitUntil(takeOver());
  if (message.settle === true) event.waitUntil(settle().then(() => port && port.postMessage(true)));
  const { visited } = message;
  if (typeof visited !== 'string' || !visited.startsWith(base) || !visited.endsWith('/')) return;
  const answer = visit(event, visited).catch(() => false);
  visits.add(answer);
  event.waitUntil(
    answer.then((newer) => {
      visits.delete(answer);
      if (port) port.postMessage(newer);
    }),
  );
});
