/** What a reminder asks is what is published now, or else what is on the device. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchPublished } from '../../../src/companion/reminders/published-page.ts';
import { cacheNamesOf, keptCacheName } from '../../../src/model/browser-caches.ts';
import { fakeCaches } from '../site/fake-caches.ts';

const base = '/learn/';
const address = '/learn/fr/guard/';
const pageOf = (text: string): string => `<!DOCTYPE html><html><body class="site">${text}</body></html>`;
const never = new Promise<Response>(() => undefined);

let network: () => Promise<Response>;
let asked: RequestCache[];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  vi.stubGlobal('caches', fakeCaches().storage);
  vi.stubGlobal('fetch', (_: string, { cache }: { cache: RequestCache }) => {
    asked.push(cache);
    return network();
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function keep(name: string, text: string): Promise<void> {
  const cache = await caches.open(name);
  await cache.put(address, new Response(pageOf(text)));
}

async function published(): Promise<string> {
  const found = fetchPublished(address, base);
  await vi.runAllTimersAsync();
  const result = await found;
  return typeof result === 'string' ? result : result.html;
}

describe('a page as it is published', () => {
  it('comes from the network although there is a copy', async () => {
    await keep(cacheNamesOf(base).pages, 'old');
    network = async () => new Response(pageOf('new'));
    expect(await published()).toBe(pageOf('new'));
    // The worker answers any other request with its copy.
    expect(asked).toEqual(['no-store']);
  });

  it.each([404, 410])(
    'is withdrawn where the site says so (%i), although there is a copy',
    async (status) => {
      await keep(cacheNamesOf(base).pages, 'old');
      network = async () => new Response('', { status });
      expect(await published()).toBe('withdrawn');
    },
  );

  it.each<[string, () => Promise<Response>]>([
    ['there is no network', async () => Promise.reject(new TypeError('offline'))],
    ['the network says nothing', async () => never],
    ['the server fails', async () => new Response('', { status: 503 })],
    ['a hotel answers', async () => new Response('<body class="portal">Welcome')],
  ])('is its copy where %s, and unreachable without one', async (_, answer) => {
    network = answer;
    expect(await published()).toBe('unreachable');
    await keep(keptCacheName('/other/', 'fr/start'), 'another site');
    expect(await published()).toBe('unreachable');
    await keep(keptCacheName(base, 'fr/start'), 'with its path');
    expect(await published()).toBe(pageOf('with its path'));
    await keep(cacheNamesOf(base).pages, 'visited');
    expect(await published()).toBe(pageOf('visited'));
  });

  it('is waited for on a slow network where there is no copy', async () => {
    network = () => new Promise((done) => setTimeout(() => done(new Response(pageOf('late'))), 9000));
    expect(await published()).toBe(pageOf('late'));
  });
});
