/** Keeps a path in the browser, whole: its page, its capsules and all that they need. */
import { keptCacheName } from '../../model/browser-caches.ts';
import { fetchJson } from '../fetch-json.ts';
import { bytesOf, missingFiles, type KeepFile, type KeepList } from './keep-list.ts';

/** Where each file's digest is noted beside its copy, so that what was broken off goes on. */
const digestHeader = 'x-qhse-digest';

/** A kept path: what its list says, and where it is. */
export interface KeptPath {
  cacheName: string;
  list: KeepList;
}

/** Why a path could not be kept. */
export type Failure = 'network' | 'room' | 'stopped';

/**
 * Path that is kept, as it was when it was kept.
 *
 * @returns
 *   Nothing where it is not, or not whole.
 */
export async function readKept(cacheName: string): Promise<KeepList | undefined> {
  // Asked by name: opening would make it.
  if (!(await caches.has(cacheName))) return undefined;
  const cache = await caches.open(cacheName);
  const marker = (await cache.keys()).filter(({ url }) => /\/keep\.json$/.test(url))[0];
  const response = marker && (await cache.match(marker));
  return response && ((await response.json()) as KeepList);
}

/** Every path that is kept of this site. */
export async function keptPaths(base: string): Promise<KeptPath[]> {
  const start = keptCacheName(base, '');
  const names = (await caches.keys()).filter((name) => name.slice(0, start.length) === start);
  const lists = await Promise.all(names.map(readKept));
  const kept: KeptPath[] = [];
  lists.forEach((list, index) => {
    const cacheName = names[index];
    if (list && cacheName !== undefined) kept.push({ cacheName, list });
  });
  return kept;
}

/** What the network says the path consists of now. */
export async function fetchList(address: string): Promise<KeepList> {
  return fetchJson<KeepList>(address);
}

/** Files that are there already, from a former version or an attempt that was broken off. */
export async function filesThere(cacheName: string): Promise<KeepFile[]> {
  if (!(await caches.has(cacheName))) return [];
  const cache = await caches.open(cacheName);
  const files = await Promise.all(
    (await cache.keys()).map(async (request): Promise<KeepFile> => {
      const response = await cache.match(request);
      const digest = (response && response.headers.get(digestHeader)) || '';
      return [new URL(request.url).pathname, 0, digest];
    }),
  );
  return files;
}

/** How much room is left, in bytes; nothing where the browser does not say. */
async function roomLeft(): Promise<number | undefined> {
  const { storage } = navigator as { storage?: StorageManager };
  if (!storage || !('estimate' in storage)) return undefined;
  const { quota, usage } = await storage.estimate();
  return quota === undefined || usage === undefined ? undefined : quota - usage;
}

/**
 * Fetch a path, or what is missing of it.
 *
 * The list comes last into the cache, after the pages, after their files: a
 * path that is broken off is not taken for a whole one, and one that was whole
 * before stays so.
 *
 * @param cacheName
 *   Where to keep it.
 * @param list
 *   As {@link fetchList} gives it.
 * @param onProgress
 *   Told how many bytes there are, after each file; says whether to go on.
 * @returns
 *   Why it could not be kept; nothing when it was.
 */
export async function keepPath(
  cacheName: string,
  list: KeepList,
  onProgress: (bytes: number) => boolean,
): Promise<Failure | undefined> {
  const missing = missingFiles(list, await filesThere(cacheName));
  const room = await roomLeft();
  if (room !== undefined && room < bytesOf(missing)) return 'room';
  const { storage } = navigator as { storage?: StorageManager };
  // Whether the browser agrees changes nothing now: it may clear what it has not promised to keep.
  if (storage && 'persist' in storage) await storage.persist().catch(() => false);

  const cache = await caches.open(cacheName);
  let there = bytesOf(list.files) - bytesOf(missing);
  for (const file of missing) {
    if (!onProgress(there)) return 'stopped';
    const failure = await keepFile(cache, file);
    if (failure) return failure;
    there += file[1];
  }
  onProgress(there);
  await cache.put(`${list.address}keep.json`, jsonResponse(list));
  const wanted = new Set(list.files.map(([address]) => address));
  wanted.add(`${list.address}keep.json`);
  for (const request of await cache.keys())
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  return undefined;
}

async function keepFile(cache: Cache, [address, , digest]: KeepFile): Promise<Failure | undefined> {
  let response: Response;
  let body: Blob;
  try {
    // What the browser and the worker hold may be older than the list; only names in `_assets` change with the content.
    response = await fetch(address, { cache: /\/_assets\//.test(address) ? 'default' : 'no-store' });
    if (response.status !== 200 || response.redirected) return 'network';
    body = await response.blob();
  } catch {
    return 'network';
  }
  const headers = new Headers(response.headers);
  headers.set(digestHeader, digest);
  // The body is no longer as it travelled.
  headers.delete('content-encoding');
  headers.delete('content-length');
  try {
    await cache.put(address, new Response(body, { headers }));
  } catch {
    return 'room';
  }
  return undefined;
}

function jsonResponse(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
