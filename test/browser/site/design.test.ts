/** What holds for the design of every kind of page, whatever is on it. */
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePreview } from '../../../src/site/build.ts';
import { findSamples, type Sample } from '../../pages/kinds.ts';
import { watchShifts } from '../../pages/shifts.ts';
import { isLong } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import { recordEvidence } from '../evidence.ts';
import { accessibilityProblems, looked } from '../player/axe.ts';
import { base, build, removeFolders } from './site-folder.ts';

const content = fileURLToPath(new URL('../../unit/paths/content/', import.meta.url));

const schemes = isLong ? (['light', 'dark'] as const) : (['light'] as const);

let browser: Browser;
let server: { url: string; close: () => Promise<void> };
let page: Page;
let samples: Sample[];

beforeAll(async () => {
  const site = await build(content);
  samples = await findSamples(site, 'fr');
  server = await servePreview({ dir: site, base });
  browser = await launchBrowser();
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  page = await context.newPage();
  await watchShifts(page);
  // Scripts wait for the first paint, as they do where lines are slow.
  await page.route('**/*.js', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    await route.continue();
  });
});
beforeAll(() => looked.rules.clear());

afterAll(async ({}, file) => {
  await recordEvidence(file, browser, {
    name: 'kinds',
    screens: ['360 × 640', '320 × 568'],
    counts: { kinds: samples.length, schemes: schemes.length, rules: looked.rules.size },
    seen: { kinds: samples.map(({ kind }) => kind), rules: [...looked.rules].toSorted() },
  });
  await browser.close();
  await server.close();
  await removeFolders();
});

describe('every kind of page', () => {
  it('is among those that are looked at', () => {
    const kinds = samples.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['home', 'path', 'search', 'reminders', 'capsule', 'poster', 'not-found']),
    );
  });

  it('moves nothing once it is painted, and animates nothing', async () => {
    const moved: Record<string, unknown> = {};
    for (const { kind, path } of samples) {
      // Else the first paint of the page before is taken for its own.
      await page.goto('about:blank');
      await page.goto(server.url + path, { waitUntil: 'load' });
      const { shifts, animations } = await page.evaluate(async () => {
        // Two frames: what scripts have changed is painted.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return { shifts: globalThis.layoutShifts, animations: document.getAnimations().length };
      });
      if (shifts.length > 0 || animations > 0) moved[kind] = { shifts, animations };
    }
    expect(moved).toEqual({});
  });

  it.each(schemes)('has no axe violation, %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const problems: Record<string, string[]> = {};
    for (const { kind, path } of samples) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const found = await accessibilityProblems(page);
      if (found.length > 0) problems[kind] = found;
    }
    expect(problems).toEqual({});
  });

  it('has a header for any company: a wide logo, a name of 80 letters', async () => {
    const home = samples.find(({ kind }) => kind === 'home')?.path ?? '';
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(server.url + home, { waitUntil: 'load' });
      for (const logo of [false, true]) {
        const found = await page.evaluate((withLogo) => {
          const link = document.querySelector('.site-home') as HTMLElement;
          const name = link.querySelector('b') as HTMLElement;
          name.textContent = 'Établissements Dupont-Lefèvre & Fils, fonderie et usinage du Val-de-Marne (94)';
          const drawing = "%3Csvg xmlns='http://www.w3.org/2000/svg' width='400' height='60'/%3E";
          const image = Object.assign(new Image(160, 24), { className: 'site-logo', alt: '' });
          image.src = `data:image/svg+xml,${drawing}`;
          const mark = link.querySelector('svg, img') as Element;
          if (withLogo) mark.replaceWith(image);
          const boxes = [...document.querySelectorAll('.site-bar > *, .site-home > *, .site-home b')]
            .filter((each) => each.closest('header'))
            .map((each) => ({ name: each.className || each.localName, box: each.getBoundingClientRect() }));
          const [, ...beside] = document.querySelectorAll('header .site-bar > *');
          const right = name.getBoundingClientRect().right;
          return {
            outside: boxes
              .filter(({ box }) => box.left < 0 || box.right > innerWidth)
              .map((each) => each.name),
            wide: document.documentElement.scrollWidth > innerWidth || name.scrollWidth > name.offsetWidth,
            overlapped: beside
              .map((each) => each.getBoundingClientRect())
              .filter((box) => box.top < name.getBoundingClientRect().bottom && box.left < right).length,
          };
        }, logo);
        expect(found, `${width} px${logo ? ', with a logo' : ''}`).toEqual({
          outside: [],
          wide: false,
          overlapped: 0,
        });
      }
    }
  });

  it('fits 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 568 });
    const wide: Record<string, number> = {};
    for (const { kind, path } of samples) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      if (width > 320) wide[kind] = width;
    }
    expect(wide).toEqual({});
  });

  it('fits a phone when letters are twice as large, and breaks no word of the header', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Page.enable');
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    const wrong: Record<string, unknown> = {};
    for (const { kind, path } of samples) {
      await page.goto(server.url + path, { waitUntil: 'load' });
      const found = await page.evaluate(() => ({
        size: getComputedStyle(document.documentElement).fontSize,
        width: document.documentElement.scrollWidth,
        name: document.querySelector('.site-name')?.clientWidth ?? Infinity,
      }));
      if (found.size !== '32px' || found.width > 360 || found.name < 200) wrong[kind] = found;
    }
    await devtools.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    expect(wrong).toEqual({});
  });

  it('says so where the browser lets nothing be kept', async () => {
    const context = await browser.newContext();
    await context.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('Refused', 'SecurityError');
      };
      for (const name of ['localStorage', 'caches']) Object.defineProperty(window, name, { get: refuse });
    });
    const refused = await context.newPage();
    await refused.goto(`${server.url}fr/reminders/`);
    await refused.getByRole('heading', { name: 'Ce navigateur ne garde rien' }).waitFor();
    await refused.goto(`${server.url}fr/offline/`);
    await refused.getByRole('heading', { name: 'Rien ne peut être gardé ici' }).waitFor();
    await context.close();
  });
});
