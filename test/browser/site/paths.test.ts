/** A learner's way along a path and back to what was learnt, in a real browser. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cacheNamesOf } from '../../../src/model/browser-caches.ts';
import { passedKey, remindersKey } from '../../../src/model/browser-storage-keys.ts';
import { servePreview } from '../../../src/site/build.ts';
import { launchBrowser } from '../browser.ts';
import { playWithKey } from '../lms/play-with-key.ts';
import { accessibilityProblems } from '../player/axe.ts';
import { base, build, removeFolders } from './site-folder.ts';

const content = fileURLToPath(new URL('../../unit/paths/content/', import.meta.url));

let browser: Browser;
let server: { url: string; close: () => Promise<void> };
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  server = await servePreview({ dir: await build(content), base });
  browser = await launchBrowser();
  // Of what is kept offline there is a test beside this one.
  context = await browser.newContext({
    viewport: { width: 360, height: 640 },
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  page = await context.newPage();
  page.setDefaultTimeout(8000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.clock.setFixedTime('2026-10-12T08:00:00');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await removeFolders();
});

/** Go with the Tab key to what is then the focused element. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    if (presses > 40) throw new Error(`Tab does not lead to ${String(target)}`);
    await page.keyboard.press('Tab');
  }
}

const link = (name: string | RegExp): Locator => page.getByRole('link', { name });
const button = (name: string): Locator => page.getByRole('button', { name, exact: true });

// One learner, one browser: each test goes on where the one before ended.
describe('a learner', { retry: 0 }, () => {
  it('begins a path with the keyboard, and is led on at the end of a capsule', async () => {
    await page.goto(`${server.url}fr/paths/first-week/`);
    await page.getByText('0 sur 2 réussies').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(link(/^Commencer.*échelle/));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fr\/ladder\/\?path=first-week$/);
    // Scripts play faster than what follows a capsule is fetched.
    await page.waitForLoadState('networkidle');
    await playWithKey(page);
    const next = link(/^Suivant.*Porter ses protections auditives$/);
    await next.waitFor();
    expect(await page.getByText('Ces questions reviendront demain').isVisible()).toBe(true);
    expect(await link('Imprimer mon attestation de suivi').getAttribute('href')).toBe('certificate/');
    const kept = await page.evaluate((key) => localStorage.getItem(key), passedKey(`${base}fr/ladder/`));
    expect(JSON.parse(kept ?? '')).toMatchObject({
      title: expect.stringContaining('Poser une échelle') as string,
      objective: expect.stringMatching(/./) as string,
      on: '2026-10-12',
      score: 100,
    });
    expect(await accessibilityProblems(page)).toEqual([]);

    await button('Précédent').click();
    expect(await next.isVisible()).toBe(false);
    await button('Terminer').click();
    await tabTo(next);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/fr\/noise\/\?path=fr\/first-week$/);
  });

  it('sees on the path what was passed, and what is to be seen again', async () => {
    for (const name of ['Commencer', 'Continuer']) await button(name).click();
    await page.getByLabel('Devant la presse').check();
    await button('Valider').click();
    await button('Terminer').click();
    await link(/^Revoir le parcours.*Première semaine$/).click();
    await page.getByText('1 sur 2 réussies').waitFor();
    expect(await page.locator('.standing').allInnerTexts()).toEqual(['Réussie', 'À revoir']);
    expect(await link(/^Continuer/).getAttribute('href')).toMatch(/\/fr\/noise\/\?path=first-week$/);
  });

  it('is asked nothing on the same day, and told when', async () => {
    await page.goto(`${server.url}fr/reminders/`);
    await page.getByText(/mardi 13 octobre/).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('is asked the next day what was wrong, with the keyboard alone', async () => {
    await page.clock.setFixedTime('2026-10-13T07:00:00');
    await page.reload();
    await page.getByRole('heading', { name: 'Question 1 sur 4' }).waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await tabTo(page.getByRole('radio').first());
    const right = page.getByLabel('Avant la ligne jaune');
    for (let presses = 0; !(await right.isChecked()); presses += 1) {
      expect(presses).toBeLessThan(4);
      await page.keyboard.press(presses === 0 ? 'Space' : 'ArrowDown');
    }
    // So low that the feedback is scrolled to.
    await page.setViewportSize({ width: 360, height: 320 });
    await tabTo(button('Valider'));
    await page.keyboard.press('Enter');
    await page.getByText("avant d'entrer, à chaque fois").waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Question 2 sur 4' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Question 2 sur 4');
    expect(
      await page.evaluate(() => document.activeElement?.getBoundingClientRect().top),
    ).toBeGreaterThanOrEqual(0);
    await page.setViewportSize({ width: 360, height: 640 });
  });

  it('loses nothing without a network, and is asked what is kept on the device', async () => {
    await page.getByRole('radio').first().check();
    await button('Valider').click();
    const ladder = await page.evaluate(async (address) => (await fetch(address)).text(), `${base}fr/ladder/`);
    await page.evaluate((name) => {
      const kept = localStorage.getItem(name) ?? '';
      const gone = '{"capsule":"fr/gone","question":"q","stage":0,"due":"2026-10-01","wrong":true}';
      localStorage.setItem(name, kept.replace('"items":[', `"items":[${gone},`));
    }, remindersKey(base));
    await context.setOffline(true);
    await button('Continuer').click();
    await page.getByRole('heading', { name: 'La question n’a pas pu être chargée' }).waitFor();
    await page.evaluate(
      async ([name, address, html]) => {
        const cache = await caches.open(name);
        await cache.put(address, new Response(html));
      },
      [cacheNamesOf(base).pages, `${base}fr/ladder/`, ladder] as const,
    );
    await button('Réessayer').click();
    await page.getByRole('heading', { name: 'Question 3 sur 5' }).waitFor();
    expect(await page.evaluate((name) => localStorage.getItem(name), remindersKey(base))).toContain(
      'fr/gone',
    );
    for (const each of complaints.splice(0)) expect(each).toContain('ERR_INTERNET_DISCONNECTED');
  });

  it('is not asked about a capsule that is no more, once the site says so', async () => {
    await context.setOffline(false);
    await page.evaluate((name) => caches.delete(name), cacheNamesOf(base).pages);
    await page.reload();
    await page.getByRole('heading', { name: 'Question 3 sur 4' }).waitFor();
    expect(await page.evaluate((name) => localStorage.getItem(name), remindersKey(base))).not.toContain(
      'fr/gone',
    );
    expect(complaints.splice(0)).toEqual([expect.stringContaining('404')]);
  });

  it('exports what is kept, erases it, and takes that back', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button('Exporter mes données').click(),
    ]);
    const exported = JSON.parse(await readFile(await download.path(), 'utf8')) as Record<string, string>;
    expect(Object.keys(exported)).toEqual([
      `qhse:${base}fr/ladder/`,
      `qhse:${base}fr/noise/`,
      passedKey(`${base}fr/ladder/`),
      `qhse:path:${base}`,
      `qhse:reminders:${base}`,
    ]);
    await button('Tout effacer').click();
    await page.getByRole('heading', { name: 'Pas encore de rappel' }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
    await button('Annuler').click();
    await page.getByRole('heading', { name: 'Question 3 sur 4' }).waitFor();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual(exported);
    expect(complaints).toEqual([]);
  });
});

it('without script, a path still leads to its capsules, in the language that there is', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await plain.newPage();
  await quiet.goto(`${server.url}en/paths/first-week/`);
  expect(await quiet.getByText('In French only').isVisible()).toBe(true);
  expect(await quiet.getByText('October 13, 2026').or(quiet.getByText('13 October 2026')).isVisible()).toBe(
    true,
  );
  await quiet.getByRole('link', { name: /^Start/ }).click();
  expect(new URL(quiet.url()).pathname).toBe(`${base}en/ladder/`);
  await plain.close();
});
