/** Every page of a built site opened in a browser, one after the other, and all that they complain of, ask for and keep. */
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { cacheEntries } from '../../../src/model/browser-caches.ts';
import { isKnownKey, storedEntries, type StoredEntry } from '../../../src/model/browser-storage-keys.ts';
import { servePreview } from '../../../src/site/build.ts';
import type { Seen } from '../evidence.ts';

/** What a crawl has seen. */
export interface Crawl {
  pages: number;
  requests: number;
  /** Errors of the console, violations of the policy among them, and requests to others. */
  complaints: string[];
  cookies: string[];
  /** Keys of `localStorage` and `sessionStorage`. */
  storage: string[];
  /** Names. */
  caches: string[];
  databases: string[];
}

/**
 * Open every page of a site, or of a folder of it.
 *
 * @param dir
 *   Folder of the built site.
 * @param base
 *   Path under which it is served, with a slash at both ends.
 * @param under
 *   That folder, such as `fr/`; none for the whole site.
 * @param use
 *   What a person does after all pages were opened.
 */
export async function crawl(
  browser: Browser,
  {
    dir,
    base,
    under,
    use,
  }: { dir: string; base: string; under: string; use: (page: Page, url: string) => Promise<void> },
): Promise<Crawl> {
  const server = await servePreview({ dir, base });
  const context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    let requests = 0;
    let at = '';
    const complain = (what: string): number => complaints.push(`${at}: ${what}`);
    page.on('console', (message) => {
      if (message.type() === 'error') complain(message.text());
    });
    page.on('pageerror', (error) => complain(error.message));
    // Those of the worker too.
    context.on('request', (request) => {
      requests += 1;
      if (!request.url().startsWith(server.url) && !request.url().startsWith('data:'))
        complain(request.url());
    });
    const paths = (await pagesOf(dir)).filter((path) => path.startsWith(under));
    for (const path of paths) {
      at = path;
      await page.goto(server.url + path, { waitUntil: 'load' });
      // The root leads on by itself.
      if (path === '') await page.waitForURL(/\/[a-z]{2}\/$/);
    }
    at = 'use';
    await use(page, server.url);
    const kept = await page.evaluate(async () => ({
      storage: [...Object.keys(localStorage), ...Object.keys(sessionStorage)],
      caches: await caches.keys(),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
    }));
    const cookies = (await context.cookies()).map(({ name }) => name);
    return { pages: paths.length, requests, complaints, cookies, ...kept };
  } finally {
    await context.close();
    await server.close();
  }
}

/** What was kept that the dossier does not list. */
export function unlisted({ cookies, storage, caches, databases }: Crawl): string[] {
  return [
    ...cookies,
    ...storage.filter((key) => !isKnownKey(key, storedEntries)),
    ...[...caches, ...databases].filter((name) => !isKnownKey(name, cacheEntries)),
  ];
}

/** What the dossier lists and was not kept. */
export function neverKept(crawl: Crawl): string[] {
  const kept = keptEntries(crawl);
  return [...storedEntries, ...cacheEntries].filter((entry) => !kept.includes(entry)).map(({ key }) => key);
}

/** What the dossier cites of a crawl. */
export function crawlEvidence(crawl: Crawl): Seen {
  const { pages, requests, cookies } = crawl;
  return {
    name: 'crawl',
    screens: ['360 × 640'],
    counts: { pages, requests, cookies: cookies.length },
    seen: { storage: keptEntries(crawl).map(({ key }) => key) },
  };
}

function keptEntries({ storage, caches, databases }: Crawl): StoredEntry[] {
  const kept = [...storage, ...caches, ...databases];
  return [...storedEntries, ...cacheEntries].filter((entry) => kept.some((key) => isKnownKey(key, [entry])));
}

async function pagesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
}
