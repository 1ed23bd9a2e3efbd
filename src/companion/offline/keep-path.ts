/** Keeps a path in the browser, whole: its page, its capsules and all that they need. */
import { keptCacheName } from '../../model/browser-caches.ts';
import { fetchJson } from '../fetch-json.ts';
import { bytesOf, missingFiles, type KeepFile, type KeepList } from './keep-list.ts';
import { filesOfPage } from './page-files.ts';

/** Where each file's digest is noted beside its copy, so that what was broken off goes on. */
const digestHeader = 'x-qhse-digest';

/** What an attempt leaves until it has come to its end: the list that it was to fetch. */
const begunName = 'begun.json';
/** What tells a path that is whole. */
const wholeName = 'keep.json';

/** A path of which there are files: what its list says, where it is, and whether all of it is there. */
export interface KeptPath {
  cacheName: string;
  list: KeepList;
  isWhole: boolean;
}

/** Why a path could not be kept; `changed`: a new version of the site came meanwhile, or is just coming. */
export type Failure = 'network' | 'room' | 'stopped' | 'changed';

/** Where a path is kept. */
export interface Place {
  /** Path under which the site is served. */
  base: string;
  cacheName: string;
}

/**
 * Path that is kept, as it was when it was kept, or one that was begun.
 *
 * @returns
 *   Nothing where nothing of it is there.
 */
export async function readKept(cacheName: string): Promise<KeptPath | undefined> {
  // Asked by name: opening would make it.
  if (!(await caches.has(cacheName))) return undefined;
  const cache = await caches.open(cacheName);
  const addresses = (await cache.keys()).map(({ url }) => url);
  for (const name of [wholeName, begunName]) {
    const [address] = addresses.filter((each) => each.slice(-name.length - 1) === `/${name}`);
    const response = address && (await cache.match(address));
    if (response) {
      const list = (await response.json()) as KeepList;
      return { cacheName, list, isWhole: name === wholeName };
    }
  }
  return undefined;
}

/** Every path of this site of which there are files. */
export async function keptPaths(base: string): Promise<KeptPath[]> {
  const start = keptCacheName(base, '');
  const names = (await caches.keys()).filter((name) => name.slice(0, start.length) === start);
  const kept = await Promise.all(names.map(readKept));
  return kept.filter((each): each is KeptPath => each !== undefined);
}

/** What the network says the path consists of now: the worker lets through what is asked for in this way. */
export async function fetchList(address: string): Promise<KeepList> {
  return fetchJson<KeepList>(address, { cache: 'no-store' });
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

/** What a browser needs for a copy beside its bytes, its headers above all; more than was ever seen. */
const perFile = 4096;

/** Whether there is room for some files, as far as the browser says. */
async function hasRoom(files: readonly KeepFile[]): Promise<boolean> {
  const { storage } = navigator as { storage?: StorageManager };
  if (!storage || !('estimate' in storage)) return true;
  const { quota, usage } = await storage.estimate();
  if (quota === undefined || usage === undefined) return true;
  return quota - usage >= bytesOf(files) + files.length * perFile;
}

/**
 * Fetch a path, or what is missing of it.
 *
 * What the path consists of is noted before its first file, so that nothing is
 * on the device that no page lists, and noted as whole after the last: what is
 * broken off is not taken for a whole path, and one that was whole before stays
 * so. Nor is a mixture of two versions: every page must find its files in the
 * list, and the list must at the end be what the network says the path consists
 * of. Bytes are not compared with the list: hosts add to pages what they please.
 * Where there is no room, what was begun goes again: a device that is full gets
 * back what it gave.
 *
 * @param place
 *   Where to keep it.
 * @param list
 *   As {@link fetchList} gives it.
 * @param onProgress
 *   Told how many bytes there are, after each file; says whether to go on.
 * @returns
 *   Why it could not be kept; nothing when it was.
 */
export async function keepPath(
  place: Place,
  list: KeepList,
  onProgress: (bytes: number) => boolean,
): Promise<Failure | undefined> {
  const { cacheName } = place;
  const failure = (await fetchMissing(place, list, onProgress)) || (await settle(cacheName, list));
  if (failure === 'room') {
    const kept = await readKept(cacheName);
    if (!kept || !kept.isWhole) await caches.delete(cacheName);
  }
  return failure;
}

async function fetchMissing(
  { base, cacheName }: Place,
  list: KeepList,
  onProgress: (bytes: number) => boolean,
): Promise<Failure | undefined> {
  const missing = missingFiles(list, await filesThere(cacheName));
  if (!(await hasRoom(missing))) return 'room';
  const { storage } = navigator as { storage?: StorageManager };
  // Whether the browser agrees changes nothing now: it may clear what it has not promised to keep.
  if (storage && 'persist' in storage) await storage.persist().catch(() => false);

  const cache = await caches.open(cacheName);
  const wanted = new Set(list.files.map(([address]) => address));
  let failure: Failure | undefined = await put(cache, list.address + begunName, jsonResponse(list));
  let there = bytesOf(list.files) - bytesOf(missing);
  for (const file of missing) {
    if (failure) return failure;
    if (!onProgress(there)) return 'stopped';
    failure = await keepFile(cache, file, (html) =>
      filesOfPage(html, file[0], base).every((each) => wanted.has(each)),
    );
    there += file[1];
  }
  if (!failure) onProgress(there);
  return failure;
}

/** Note a path as whole where it still is, and delete what is no longer of it. */
async function settle(cacheName: string, list: KeepList): Promise<Failure | undefined> {
  const now = await fetchList(list.address + wholeName).catch(() => undefined);
  if (!now) return 'network';
  if (JSON.stringify(now) !== JSON.stringify(list)) return 'changed';
  const cache = await caches.open(cacheName);
  const failure = await put(cache, list.address + wholeName, jsonResponse(list));
  if (failure) return failure;
  const wanted = new Set(list.files.map(([address]) => address));
  wanted.add(list.address + wholeName);
  for (const request of await cache.keys())
    if (!wanted.has(new URL(request.url).pathname)) await cache.delete(request);
  return undefined;
}

async function keepFile(
  cache: Cache,
  [address, , digest]: KeepFile,
  fits: (html: string) => boolean,
): Promise<Failure | undefined> {
  let response: Response;
  let body: Blob;
  try {
    // What the browser and the worker hold may be older than the list, but for what is named by what is in it.
    const isNamedSo = /\/(?:_assets|media)\//.test(address);
    response = await fetch(address, { cache: isNamedSo ? 'default' : 'no-store' });
    if (response.status === 404 || response.status === 410) return 'changed';
    if (response.status !== 200 || response.redirected) return 'network';
    if (/\/$/.test(address) && !fits(await response.clone().text())) return 'changed';
    body = await response.blob();
  } catch {
    return 'network';
  }
  const headers = new Headers(response.headers);
  headers.set(digestHeader, digest);
  // The body is no longer as it travelled.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return put(cache, address, new Response(body, { headers }));
}

async function put(cache: Cache, address: string, response: Response): Promise<Failure | undefined> {
  try {
    await cache.put(address, response);
    return undefined;
  } catch {
    return 'room';
  }
}

function jsonResponse(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });
}
