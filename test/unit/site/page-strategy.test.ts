/** Which version of a page is shown: that of a visit, of a path that is kept, or of the network. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { StrategyHandler } from 'workbox-strategies';
import { PageStrategy } from '../../../src/companion/offline/page-strategy.ts';
import { cacheNamesOf, keptCacheName } from '../../../src/model/browser-caches.ts';
import { fakeCaches, type FakeCaches } from './fake-caches.ts';

// Workbox is at home in workers.
vi.hoisted(() => Object.assign(globalThis, { self: globalThis }));

const address = 'https://qhse.example.org/fr/guard/';
const capsule = (version: string): string => `<script id="capsule-data">{}</script><p>${version}</p>`;
const visited = cacheNamesOf('/').pages;
const kept = keptCacheName('/', 'fr/start');

let device: FakeCaches;
let network: () => Promise<Response>;
let hasFiles: boolean;
let strategy: PageStrategy;

beforeEach(() => {
  device = fakeCaches();
  hasFiles = true;
  vi.stubGlobal('caches', device.storage);
  strategy = new PageStrategy({ cacheName: visited }, async () => {
    if (!hasFiles) throw new Error('A picture is missing.');
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const answers = (body: string, status = 200) => {
  network = async () => new Response(body, { status });
};
const put = async (name: string, text: string): Promise<void> =>
  (await device.storage.open(name)).put(address, new Response(text));

/** Open the page, and wait until what follows from it is done. */
async function open(): Promise<string> {
  const work: Promise<unknown>[] = [];
  const handler = {
    // As the worker's: what was visited, else any other copy.
    cacheMatch: async () =>
      (await (await device.storage.open(visited)).match(address)) ?? device.storage.match(address),
    fetch: async () => network(),
    cachePut: async (_: Request, response: Response) => put(visited, await response.text()),
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
  };
  const response = await strategy._handle(new Request(address), handler as unknown as StrategyHandler);
  await Promise.all(work);
  return `${response.status} ${await response.text()}`;
}
const isNewer = async (): Promise<boolean | undefined> => strategy.newer.get('/fr/guard/');

describe('a capsule', () => {
  it('that was visited opens from its copy, and has the new version the next time', async () => {
    await put(visited, capsule('one'));
    answers(capsule('two'));
    expect(await open()).toContain('one');
    expect(await isNewer()).toBe(true);
    expect(await open()).toContain('two');
    expect(await isNewer()).toBe(false);
  });

  it('stays what it was until every file of the new version is there', async () => {
    await put(visited, capsule('one'));
    answers(capsule('two'));
    hasFiles = false;
    await expect(open().then(open)).resolves.toContain('one');
    hasFiles = true;
    await open();
    expect(await open()).toContain('two');
  });

  it('of a path that is kept is what the network has, where it answers', async () => {
    await put(kept, capsule('one'));
    answers(capsule('two'));
    expect(await open()).toContain('two');
    expect(await isNewer()).toBe(false);
    network = () => Promise.reject(new TypeError('no network'));
    expect(await open()).toContain('two');
  });

  it('of a path that is kept opens at once when it was visited, changed or not', async () => {
    await put(kept, capsule('one'));
    answers(capsule('one'));
    await open();
    let asked = false;
    network = () => {
      asked = true;
      return new Promise((resolve) => setTimeout(() => resolve(new Response(capsule('two'))), 50));
    };
    expect(await open()).toContain('one');
    expect(asked).toBe(true);
  });

  it('that is gone from the site is said to be gone, also where its path is kept, until there is no network', async () => {
    await put(visited, capsule('one'));
    await put(kept, capsule('one'));
    answers('Not here', 404);
    await open();
    for (let times = 0; times < 2; times++) expect(await open()).toBe('404 Not here');
    network = () => Promise.reject(new TypeError('no network'));
    expect(await open()).toContain('one');
  });
});
