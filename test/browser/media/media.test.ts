/** Video and audio of a capsule in a real browser: on the built site, and in its package inside an LMS. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import type { Report } from '../../../src/model/schema-types.ts';
import { publish } from '../../../src/publish/index.ts';
import { servePreview } from '../../../src/site/preview.ts';
import { readZip } from '../../unit/package/read-zip.ts';
import { launchBrowser } from '../browser.ts';
import { openLms, type Lms } from '../lms/lms.ts';
import { accessibilityProblems } from '../player/axe.ts';

const folder = fileURLToPath(new URL('content/', import.meta.url));
/** What is fetched when it is played, and not before. */
const late = /\.(?:webm|mp4|wav|vtt)$/;

let out: string;
let browser: Browser;
let lms: Lms;
let site: { url: string; close(): Promise<void> };
let report: Report;

beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'qhse media '));
  const published = await publish(await loadContent(folder), {
    outDir: out,
    drafts: false,
    onPackage: () => {},
    onStep: () => {},
  });
  expect(published.excesses).toEqual([]);
  report = published.report;
  browser = await launchBrowser();
  lms = await openLms(browser);
  site = await servePreview({ dir: join(out, 'site'), base: '/' });
});

afterAll(async () => {
  await lms.close();
  await site.close();
  await browser.close();
  await rm(out, { recursive: true, force: true });
});

/** Files fetched so far, by name, each once: a film comes in parts. */
function requestsOf(page: Page): () => string[] {
  const names = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // The site names files by what is in them: `geste.44d2cf7f.webm`.
    const name = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.[0-9a-f]{8}(?=\.)/, '');
    if (late.test(pathname)) names.add(name);
  });
  return () => [...names].sort();
}

/** Press the space bar on a player, as a keyboard user does, and wait until it plays. */
async function play(content: Page | FrameLocator, player: string): Promise<void> {
  const locator = content.locator(`${player}:visible`);
  await locator.focus();
  await locator.press('Space');
  await expect
    .poll(() => locator.evaluate((media: HTMLMediaElement) => media.currentTime > 0 || media.ended))
    .toBe(true);
}

const press = (content: Page | FrameLocator, name: string): Promise<void> =>
  content.getByRole('button', { name, exact: true }).click();

async function withSite(use: (page: Page) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, javaScriptEnabled });
  try {
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

describe('on the site', () => {
  it('fetches nothing of them before they are played, whatever screens are shown', async () => {
    await withSite(async (page) => {
      const requests = requestsOf(page);
      await page.goto(`${site.url}fr/gloves/`, { waitUntil: 'networkidle' });
      for (const name of ['Commencer', 'Continuer', 'Continuer', 'Précédent', 'Précédent'])
        await press(page, name);
      const poster = page.locator('.film:visible img');
      await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
      expect(requests()).toEqual([]);
      await play(page, 'video');
      await expect.poll(requests).toEqual(['geste.vtt', 'geste.webm']);
    });
  });

  it('shows captions, and plays in the place that was kept for it', async () => {
    await withSite(async (page) => {
      await page.goto(`${site.url}fr/gloves/`);
      await press(page, 'Commencer');
      const video = page.locator('video:visible');
      const before = await video.boundingBox();
      expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(16 / 9, 1);
      await play(page, 'video');
      expect(await video.boundingBox()).toEqual(before);
      const said = () =>
        video.evaluate((media: HTMLVideoElement) => {
          const [track] = media.textTracks;
          return { mode: track?.mode, language: track?.language, cues: track?.cues?.length };
        });
      await expect.poll(said).toEqual({ mode: 'showing', language: 'fr', cues: 2 });
    });
  });

  it('stops when its screen is left', async () => {
    await withSite(async (page) => {
      await page.goto(`${site.url}fr/gloves/`);
      await press(page, 'Commencer');
      await press(page, 'Continuer');
      await page.locator('audio').evaluate((audio: HTMLAudioElement) => (audio.loop = true));
      await play(page, 'audio');
      await press(page, 'Continuer');
      expect(await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused)).toBe(true);
      await play(page, 'video');
    });
  });

  it('has no axe violation, in the light and in the dark, with the transcripts open', async () => {
    await withSite(async (page) => {
      await page.goto(`${site.url}fr/gloves/`);
      await press(page, 'Commencer');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await accessibilityProblems(page)).toEqual([]);
      }
      await press(page, 'Continuer');
      await page.locator('summary:visible').click();
      await expect.poll(() => page.getByText('je change de paire').isVisible()).toBe(true);
      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    });
  });

  it('prints what is said instead of players, without script too', async () => {
    await withSite(async (page) => {
      await page.goto(`${site.url}fr/gloves/`);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('video:visible, audio:visible').count()).toBe(0);
      for (const text of ['Enfiler les gants, le droit', 'Tirez la manchette', 'je change de paire'])
        expect(await page.getByText(text).first().isVisible()).toBe(true);
    }, false);
  });

  it('counts them apart from what the page opens with', () => {
    const page = report.pages.find(({ path }) => path === 'site/fr/gloves/index.html');
    expect(page).toMatchObject({ media: 1329 + 2377 + 4044 });
    expect(page?.raw).toBeLessThan(60_000);
  });
});

describe.each(['1.2', '2004'] as const)('in a package, SCORM %s', (edition) => {
  it('plays under its own policy and that of a strict host', async () => {
    const suffix = edition === '1.2' ? '.scorm12.zip' : '.scorm2004.zip';
    const name = (await readdir(join(out, 'scorm'))).find((file) => file.endsWith(suffix));
    const files = readZip(await readFile(join(out, 'scorm', name ?? '')));
    const manifest = files.find(({ name: path }) => path === 'imsmanifest.xml')?.bytes.toString() ?? '';
    for (const path of ['media/geste.webm', 'media/geste.vtt', 'media/atelier.wav'])
      expect(manifest).toContain(`<file href="${path}"/>`);

    const launch = await lms.launch(edition, new Map(files.map(({ name: path, bytes }) => [path, bytes])));
    const requests = requestsOf(launch.page);
    const film = launch.page.waitForResponse((response) => response.url().endsWith('geste.webm'));
    await press(launch.content, 'Commencer');
    await play(launch.content, 'video');
    await press(launch.content, 'Continuer');
    await play(launch.content, 'audio');
    await expect.poll(requests).toEqual(['atelier.wav', 'geste.vtt', 'geste.webm']);
    // Safari plays nothing that does not come in parts.
    expect((await film).status()).toBe(206);
    expect(launch.errors).toEqual([]);
    await launch.leave();
  });
});
