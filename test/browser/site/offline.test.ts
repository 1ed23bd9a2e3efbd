/** The site without a network: what was visited, what is kept, what is not, and a new version in between. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePreview } from '../../../src/site/build.ts';
import { keptCacheName } from '../../../src/model/browser-caches.ts';
import { launchBrowser } from '../browser.ts';
import { playWithKey } from '../lms/play-with-key.ts';
import { accessibilityProblems } from '../player/axe.ts';
import { base, build, filesOf, removeFolders } from './site-folder.ts';

const content = fileURLToPath(new URL('../../unit/paths/content/', import.meta.url));

let browser: Browser;
let server: { url: string; close: () => Promise<void> };
let context: BrowserContext;
let page: Page;
let site: string;
const errors: string[] = [];

beforeAll(async () => {
  site = await build(content);
  server = await servePreview({ dir: site, base });
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 360, height: 640 }, reducedMotion: 'reduce' });
  page = await context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await removeFolders();
});

const button = (name: string | RegExp): Locator => page.getByRole('button', { name });
const go = (path: string): Promise<unknown> => page.goto(server.url + path);

/** Text of the copy at a path; empty where there is none. */
const copyOf = (path: string): Promise<string> =>
  page.evaluate(
    async (address) => (await (await caches.match(address, { ignoreSearch: true }))?.text()) ?? '',
    base + path,
  );

/** How many copies the browser knows the last use of. */
const timesOfUse = (): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('workbox-expiration');
        open.onerror = reject;
        open.onsuccess = () => {
          const count = open.result.transaction('cache-entries').objectStore('cache-entries').count();
          count.onsuccess = () => {
            open.result.close();
            resolve(count.result);
          };
        };
      }),
  );

/** Wait until there are copies at these paths. */
async function untilKept(...paths: string[]): Promise<void> {
  for (const path of paths) await expect.poll(() => copyOf(path), { timeout: 30_000 }).not.toBe('');
}

/** Put a new version in the place of the site: other names of styles and scripts, another text, other pictures. */
async function deployNext(): Promise<void> {
  const files = (await filesOf(site)).filter((path) => /_assets\/.*\.(?:css|js)$|\.png$/.test(path));
  const changed = files.filter((path) => /_assets\/(?!player\.|icon-)|\/media\//.test(path));
  const nextName = (name: string): string =>
    name.replace(/\.[\w-]{8}(-\d+)?\.(css|js|png)$/, '.00000000$1.$2');
  const names = changed.map((path) => basename(path));
  for (const path of changed) {
    const file = join(site, path);
    if (path.endsWith('.png'))
      await writeFile(
        file,
        await sharp(await readFile(file))
          .flop()
          .toBuffer(),
      );
    await rename(file, join(site, nextName(path)));
  }
  for (const path of (await filesOf(site)).filter((each) => /\.html$|sw\.js$|keep\.json$/.test(each))) {
    let text = await readFile(join(site, path), 'utf8');
    for (const name of names) text = text.replaceAll(name, nextName(name));
    text = text
      .replace(/<p class="objective">/, '<p class="objective">Second version. ')
      .replace(/"revision":"/g, '"revision":"2')
      .replace(/","?(\w{12})"\]/g, '","2$1"]');
    await writeFile(join(site, path), text);
  }
}

// One learner, one browser: each test goes on where the one before ended.
describe('without a network, a learner', { retry: 0 }, () => {
  it('plays to its end a capsule that was visited, once and only to its cover', async () => {
    await go('fr/ladder/');
    // A page is kept before its files are.
    const files = await page
      .locator('script[src], link[rel=stylesheet]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('src') ?? each.getAttribute('href') ?? ''));
    const pictures = (await filesOf(site)).filter((path) => /^fr\/ladder\/media\//.test(path));
    await untilKept(
      ...['fr/ladder/', 'fr/ladder/certificate/', 'fr/offline/', 'fr/reminders/', ...pictures],
      ...files.map((path) => path.replace(base, '')),
    );
    await context.setOffline(true);
    await page.reload();
    // Scripts play faster than what follows a capsule is read.
    await page.waitForLoadState('networkidle');
    await playWithKey(page);
    await page.getByText('Ces questions reviendront demain').waitFor();
    await page.getByRole('link', { name: 'Imprimer mon attestation de suivi' }).click();
    await page.getByText('de bonnes réponses au premier essai').waitFor();
  });

  it('reads which page is not there, and what is', async () => {
    await go('fr/noise/?path=first-week');
    await page
      .getByRole('heading', { name: 'Pas de réseau, et cette page n’est pas sur cet appareil' })
      .waitFor();
    const visited = page.getByRole('link', { name: /échelle/ });
    await visited.waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    // A network that comes for a moment does not take the link from under the finger.
    await visited.evaluate((link: HTMLElement) => {
      link.click();
      dispatchEvent(new Event('online'));
    });
    await page.getByRole('heading', { name: 'Résultat' }).waitFor();
  });

  it('finds the home by the address that is printed, and the reminders with their questions', async () => {
    await go('');
    await page.waitForURL(/\/fr\/$/);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await go('fr/reminders/');
    await page.getByText('Rien à revoir aujourd’hui').waitFor();
  });

  it('gets the page that was asked for as soon as there is a network', async () => {
    await go('fr/noise/');
    await page.getByRole('heading', { name: /cette page n’est pas sur cet appareil/ }).waitFor();
    await context.setOffline(false);
    await button('Commencer').waitFor();
  });

  it('reads the transcript of a film that does not come, and sees the film once there is a network', async () => {
    const [path = ''] = (await filesOf(site)).filter((each) => each.endsWith('.webm'));
    const file = join(site, path);
    await rename(file, `${file}.gone`);
    await button('Commencer').click();
    const film = page.locator('video:visible');
    await film.evaluate((video: HTMLVideoElement) => video.play().catch(() => undefined));
    await page.getByText('Cet enregistrement demande du réseau.').waitFor();
    expect(await film.count()).toBe(0);
    expect(await page.locator('details[open] > p').first().isVisible()).toBe(true);
    expect(await accessibilityProblems(page)).toEqual([]);
    await rename(`${file}.gone`, file);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await film.waitFor();
    expect(await page.getByText('Cet enregistrement demande du réseau.').count()).toBe(0);
    // For whoever is to see its cover again.
    await page.evaluate((key) => localStorage.removeItem(key), `qhse:${base}fr/noise/`);
  });

  it('has nothing left of a path for which there is no room', async () => {
    await go('fr/paths/first-week/');
    await page.evaluate(() => {
      const put = Reflect.get<Cache, 'put'>(Cache.prototype, 'put');
      let room = 5;
      Cache.prototype.put = function (request, response) {
        room -= 1;
        return room < 0
          ? Promise.reject(new DOMException('', 'QuotaExceededError'))
          : put.call(this, request, response);
      };
    });
    await button(/^Garder hors connexion \([\d,]+\s[kM]o\)$/).click();
    await page.getByText(/^Il n’y a pas assez de place/).waitFor();
    expect(await page.evaluate(() => caches.keys())).not.toContain(keptCacheName(base, 'fr/first-week'));
    await button(/^Garder hors connexion/).waitFor();
  });

  it('sees what is there of a path that was broken off, wherever one can remove it', async () => {
    await page.reload();
    await page.evaluate(() => {
      const fetch = window.fetch.bind(window);
      window.fetch = (input, options) =>
        typeof input === 'string' && input.endsWith('.webm')
          ? Promise.reject(new TypeError('cut'))
          : fetch(input, options);
    });
    await button(/^Garder hors connexion/).click();
    await page.getByText(/^Le réseau a manqué/).waitFor();
    await button('Retirer').waitFor();
    await go('fr/offline/');
    await page.getByText('Inachevé').waitFor();
    await button('Retirer Première semaine').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('goes on with a path after having read what is left of it, and opens it whole', async () => {
    await go('fr/paths/first-week/');
    await page.getByText(/^Une partie seulement est sur cet appareil/).waitFor();
    await button(/^Continuer \(encore [\d,]+\s[kM]o\)$/).click();
    await page.getByText(/^Gardé sur cet appareil/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.setOffline(true);
    await page.reload();
    await page.getByText(/^Gardé sur cet appareil/).waitFor();
    await page.getByRole('link', { name: 'Porter ses protections auditives', exact: true }).click();
    await button('Commencer').click();
  });

  it('plays the film of a path that is kept, from wherever in it one likes', async () => {
    const film = page.locator('video:visible');
    await film.evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
      video.pause();
      // A film that does not come in parts can only be played from its beginning.
      video.currentTime = video.duration - 0.1;
      await new Promise((resolve) => video.addEventListener('seeked', resolve, { once: true }));
    });
    const { at, length } = await film.evaluate(({ currentTime, duration }: HTMLVideoElement) => ({
      at: currentTime,
      length: duration,
    }));
    expect(at).toBeCloseTo(length - 0.1, 1);
    const part = await page.evaluate(
      async (address) => {
        const response = await fetch(address, { headers: { range: 'bytes=4-7' } });
        return [response.status, response.headers.get('content-range'), (await response.text()).length];
      },
      await film.evaluate(({ currentSrc }: HTMLVideoElement) => currentSrc),
    );
    expect(part).toEqual([206, 'bytes 4-7/1329', 4]);
    // For whoever is to see its cover again.
    await page.evaluate((key) => localStorage.removeItem(key), `qhse:${base}fr/noise/`);
  });

  it('goes on in the middle of a capsule when a new version comes, then has it', async () => {
    await context.setOffline(false);
    await go('en/ladder/');
    for (const name of ['Start', 'Continue']) await button(name).click();
    await page.getByLabel('That the lamp is the right one').check();
    await button('Check').click();
    const feedback = page.getByText('the lamp can wait');
    await feedback.waitFor();
    await untilKept('en/ladder/');
    const answers = await page.evaluate((path) => localStorage.getItem(`qhse:${path}`), `${base}en/ladder/`);

    await deployNext();
    // A copy opens at once; whoever wants what is published now, as reminders do, asks in a way that the worker lets through.
    const read = (cache: RequestCache): Promise<string> =>
      page.evaluate(async ([address, mode]) => (await fetch(address, { cache: mode })).text(), [
        `${base}fr/ladder/`,
        cache,
      ] as const);
    expect(await read('no-store')).toContain('Second version');
    expect(await read('default')).not.toContain('Second version');
    await page.reload();
    await feedback.waitFor();
    expect(await page.content()).not.toContain('Second version');
    await expect.poll(() => copyOf('en/ladder/'), { timeout: 30_000 }).toContain('Second version');
    await context.setOffline(true);
    await page.reload();
    await feedback.waitFor();
    expect(await page.content()).toContain('Second version');
    // The style sheet of the new version had come before its page was put in the place of the old one.
    expect(await page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBeGreaterThan(9);
    expect(await page.evaluate((path) => localStorage.getItem(`qhse:${path}`), `${base}en/ladder/`)).toBe(
      answers,
    );
  });

  it('sees the pictures of a new version with its text, though it never came to them with a network', async () => {
    await context.setOffline(false);
    await go('fr/ladder/');
    await expect.poll(() => copyOf('fr/ladder/'), { timeout: 30_000 }).toContain('Second version');
    await context.setOffline(true);
    await page.reload();
    const { address, bytes } = await page
      .locator('main img')
      .first()
      .evaluate(async (image: HTMLImageElement) => {
        image.loading = 'eager';
        await image.decode();
        const copy = await fetch(image.currentSrc);
        return {
          address: new URL(image.currentSrc).pathname,
          bytes: [...new Uint8Array(await copy.arrayBuffer())],
        };
      });
    const published = await readFile(join(site, address.replace(base, '')));
    expect(Buffer.from(bytes).equals(published)).toBe(true);
  });

  it('is told on the cover of a capsule that there is a newer one', async () => {
    await context.setOffline(false);
    await go('fr/noise/');
    expect(await page.content()).not.toContain('Second version');
    await page.getByText('Cette capsule a été mise à jour.').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.getByRole('link', { name: 'Ouvrir la nouvelle version' }).click();
    await page.getByText('Second version').waitFor();
  });

  it('does not get a new worker under a capsule that is open, whatever list asks for it', async () => {
    const waiting = (): Promise<string | undefined> =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state);
    await expect.poll(waiting, { timeout: 30_000 }).toBe('installed');
    // The capsule stays open for the rest: browsers that are debugged, as here, do not let the former worker go.
    page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await go('fr/paths/');
    const taken = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
      registration.waiting?.postMessage({ takeOver: true }, [port2]);
      return answer;
    });
    expect(taken).toBe(false);
    expect(await waiting()).toBe('installed');
  });

  it('brings a path up to date when asked to, and removes it', async () => {
    await go('fr/paths/first-week/');
    await button(/^Mettre à jour/).click();
    await page.getByText(/^Gardé sur cet appareil \(/).waitFor();
    await button('Retirer').click();
    await button(/^Garder hors connexion/).waitFor();
  });

  it('removes everything, and keeps the answers', async () => {
    await go('fr/offline/');
    expect(await timesOfUse()).toBeGreaterThan(0);
    await button('Tout retirer').click();
    await page.getByText('Tout est retiré de cet appareil').waitFor();
    const left = await page.evaluate(async () => ({
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      answers: Object.keys(localStorage).length,
    }));
    expect(left).toEqual({ caches: [], workers: 0, answers: expect.any(Number) as number });
    expect(left.answers).toBeGreaterThan(1);
    expect(await timesOfUse()).toBe(0);
    expect(errors).toEqual([]);
  });
});
