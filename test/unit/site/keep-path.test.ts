/** What is on the device of whoever keeps a path, above all where it does not go well. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeepList } from '../../../src/companion/offline/keep-list.ts';
import { keepPath, keptPaths, readKept } from '../../../src/companion/offline/keep-path.ts';
import { keptCacheName } from '../../../src/model/browser-caches.ts';
import { fakeCaches, type FakeCaches } from './fake-caches.ts';

const base = '/learn/';
const name = keptCacheName(base, 'fr/start');
const place = { base, cacheName: name };
const address = '/learn/fr/paths/start/';
const list: KeepList = {
  title: 'Début',
  address,
  capsules: [{ title: 'Carter', address: '/learn/fr/guard/' }],
  files: [
    ['/learn/_assets/player.js', 6, 'p1'],
    ['/learn/fr/guard/media/a.1a2b3c4d.mp4', 5000, 'a1'],
    ['/learn/fr/guard/', 40, 'g1'],
    [address, 40, 's1'],
  ],
};
const paths = list.files.map(([path]) => path);
const whole = [...paths, `${address}keep.json`].sort();
const goOn = (): boolean => true;

let device: FakeCaches;
let estimate: StorageEstimate;
let network: (path: string) => Response;
/** What the site says that the path consists of. */
let published: KeepList;

beforeEach(() => {
  device = fakeCaches();
  estimate = {};
  network = () => new Response('bytes');
  published = list;
  vi.stubGlobal('caches', device.storage);
  vi.stubGlobal('fetch', async (path: string) =>
    path.endsWith('keep.json') ? Response.json(published) : network(path),
  );
  vi.stubGlobal('navigator', { storage: { estimate: async () => estimate, persist: async () => true } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a path that is kept', () => {
  it('is there with all its files, and is listed', async () => {
    expect(await keepPath(place, list, goOn)).toBeUndefined();
    expect(device.pathsOf(name)).toEqual(whole);
    expect(await keptPaths(base)).toEqual([{ cacheName: name, list, isWhole: true }]);
  });

  it('leaves nothing on a device that turns out to be full', async () => {
    for (let room = 0; room < whole.length; room += 1) {
      device.room = room;
      expect(await keepPath(place, list, goOn), `room for ${room}`).toBe('room');
      expect(device.pathsOf(name), `room for ${room}`).toBeUndefined();
    }
  });

  it('is not begun where the browser says that there is no room for its headers too', async () => {
    estimate = { usage: 0, quota: 5100 };
    network = () => {
      throw new Error('nothing is to be fetched');
    };
    expect(await keepPath(place, list, goOn)).toBe('room');
    expect(device.pathsOf(name)).toBeUndefined();
  });

  it('stays whole as it was where there is no room for a newer version', async () => {
    await keepPath(place, list, goOn);
    device.room = 1;
    const newer = {
      ...list,
      title: 'Nouveau',
      files: list.files.map(([path, n]) => [path, n, 'x'] as const),
    };
    expect(await keepPath(place, newer, goOn)).toBe('room');
    expect(await readKept(name)).toEqual({ cacheName: name, list, isWhole: true });
  });

  it('is not whole while a new version is being copied over the one that is listed', async () => {
    const page = (...files: string[]): Response =>
      new Response(files.map((file) => `<script src="/learn/_assets/${file}"></script>`).join(''));
    network = (path) =>
      path === '/learn/fr/guard/' ? page('player.js', 'player.next.js') : page('player.js');
    expect(await keepPath(place, list, goOn)).toBe('changed');
    expect((await readKept(name))?.isWhole).toBe(false);
    network = () => page('player.js');
    expect(await keepPath(place, list, goOn)).toBeUndefined();
    expect((await readKept(name))?.isWhole).toBe(true);
  });

  it('is not whole where its list has changed since, or a file of it is gone', async () => {
    published = { ...list, title: 'Nouveau' };
    expect(await keepPath(place, list, goOn)).toBe('changed');
    published = list;
    network = (path) => new Response('', { status: path.endsWith('.mp4') ? 404 : 200 });
    await device.storage.delete(name);
    expect(await keepPath(place, list, goOn)).toBe('changed');
    expect((await readKept(name))?.isWhole).toBe(false);
  });

  it.each([
    ['stopped', (): void => undefined, (bytes: number): boolean => bytes < 5000],
    [
      'network',
      (): void => void (network = (path) => new Response('', { status: path === address ? 503 : 200 })),
      goOn,
    ],
  ] as const)(
    'is listed as begun when it is broken off (%s), and goes on there',
    async (failure, cut, onProgress) => {
      cut();
      expect(await keepPath(place, list, onProgress)).toBe(failure);
      expect(await keptPaths(base)).toEqual([{ cacheName: name, list, isWhole: false }]);
      const fetched: string[] = [];
      network = (path) => {
        fetched.push(path);
        return new Response('bytes');
      };
      expect(await keepPath(place, list, goOn)).toBeUndefined();
      expect(fetched.length).toBeLessThan(3);
      expect(device.pathsOf(name)).toEqual(whole);
    },
  );
});
