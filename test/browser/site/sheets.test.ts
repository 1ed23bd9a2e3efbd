/** Printed sheets in a real browser: pages of paper are counted where they are laid out. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent, renderMedia } from '../../../src/content/index.ts';
import { passedKey } from '../../../src/model/browser-storage-keys.ts';
import { servePreview } from '../../../src/site/build.ts';
import type { SiteContent } from '../../../src/site/hand-over.ts';
import { toPaths } from '../../../src/site/paths.ts';
import { buildScripts } from '../../../src/site/scripts.ts';
import { allSheets, buildSheetStyles, sheetSettings } from '../../../src/site/sheets.ts';
import { launchBrowser } from '../browser.ts';
import { accessibilityProblems } from '../player/axe.ts';
import { longestSheets } from './longest-sheets.ts';

const base = '/apprendre/';
const address = 'https://capsules.ateliers-reunis.example/apprendre/';

let folder: string;
let browser: Browser;
let page: Page;
let server: { url: string; close: () => Promise<void> };
const complaints: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qhse sheets '));
  await writeSheets();
  server = await servePreview({ dir: folder, base });
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 320, height: 640 } });
  page.setDefaultTimeout(8000);
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
});

/** Write the sheets of the sample capsules with what they load, and all posters and talks in one page, the longest ones too. */
async function writeSheets(): Promise<void> {
  const content = await loadContent(fileURLToPath(new URL('../../../capsules/', import.meta.url)));
  content.project.url = address;
  const { sheets: script } = await buildScripts();
  const styles = await buildSheetStyles(undefined);
  const site = { paths: toPaths(content).map((data) => ({ id: data.id, digest: '', data })) } as SiteContent;
  const assets = { styles: styles.path, script: base + script.path };
  const settings = sheetSettings(content, base, assets);
  const written = [...allSheets(content, site, settings)];
  const longest = longestSheets(content, settings);
  for (const { path, text } of [styles, script, { path: 'favicon.svg', text: '<svg/>' }, ...written])
    await write(path, text);
  for (const { id, lang, capsule } of content.entries) {
    if (!capsule?.questions.some(({ type }) => type === 'hotspots')) continue;
    for (const [path, bytes] of await renderMedia(content.dir, capsule))
      await write(join(lang, id, path), bytes);
  }
  await write('all/index.html', together([...written, ...longest]));
}

/** One page with the sheets of all; images are found from there. */
function together(written: readonly { path: string; text: string }[]): string {
  const counted = written.filter(({ path }) => !path.endsWith('certificate/index.html'));
  const bodies = counted.map(({ path, text }) => {
    const media = `${base}${path.split('/').slice(0, 2).join('/')}/media/`;
    return text.slice(text.indexOf('<main>') + 6, text.indexOf('</main>')).replaceAll('../media/', media);
  });
  const [first] = counted;
  return first ? first.text.replace(/<main>[\s\S]*<\/main>/, () => `<main>${bodies.join('')}</main>`) : '';
}

async function write(path: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), data);
}

async function countPages(): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

describe('sheets', () => {
  it('are one page of A4 for a poster and two for a talk, and nothing is cut, whatever the capsule and the path', async () => {
    // As wide as a page of A4 without its margins.
    await page.setViewportSize({ width: 703, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${server.url}all/`);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('.sheet')].map((sheet) => {
        const boxes = [sheet, ...sheet.querySelectorAll('.poster-message, .talk-columns, .talk-keys, .case')];
        const isCut = boxes.some(
          (box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1,
        );
        return { isCut, is: `${sheet.className}: ${sheet.querySelector('h1, h2')?.textContent ?? ''}` };
      }),
    );
    const pages = await countPages();
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(found.length).toBeGreaterThan(160);
    expect(found.filter(({ isCut }) => isCut).map(({ is }) => is)).toEqual([]);
    // A talk has two sheets.
    expect(pages).toBe(found.length);
  });

  it.each(['fr/lockout/poster/', 'fr/workshop-hazards/talk/', 'en/paths/new-team-leader/poster/'])(
    'can be read on a small phone: %s',
    async (path) => {
      await page.goto(server.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      expect(await page.getByRole('button', { name: /^(Imprimer|Print)$/ }).isVisible()).toBe(true);
      expect(await accessibilityProblems(page)).toEqual([]);
    },
  );
});

describe('a record of completion', () => {
  it('says that there is nothing to attest where nothing was passed', async () => {
    await page.goto(`${server.url}fr/lockout/certificate/`);
    await page.getByRole('heading', { name: 'Rien à attester pour l’instant' }).waitFor();
    expect(await page.getByText('Attestation de suivi').isVisible()).toBe(false);
    expect(await page.getByRole('button').count()).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });

  it('prints what was passed here, with a name that nothing keeps', async () => {
    const pass = {
      run: 'k3.1',
      version: '1.0.0',
      title: 'Ce que la capsule s’appelait alors',
      objective: 'Ce qu’elle visait.',
      on: '2026-10-12',
      score: 87.5,
    };
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      passedKey(`${base}fr/lockout/`),
      JSON.stringify(pass),
    ] as const);
    await page.reload();
    await page.getByLabel('Nom et prénom').fill('Nadia Ferrand');
    const record = await page.locator('#certificate').innerText();
    for (const said of [
      'Nadia Ferrand',
      '12 octobre 2026',
      '87,5\u202f%',
      '1.0.0',
      'Ce que la capsule s’appelait alors',
      'Ce qu’elle visait.',
      'ni habilitation, ni autorisation',
    ])
      expect(record).toContain(said);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await countPages()).toBe(1);
    expect(JSON.stringify(await page.evaluate(() => ({ ...localStorage, ...sessionStorage })))).not.toContain(
      'Nadia',
    );
    expect(page.url()).not.toContain('Nadia');

    // What an earlier version of the site has kept knows no title.
    await page.evaluate(([key, value]) => localStorage.setItem(key, value), [
      passedKey(`${base}fr/lockout/`),
      JSON.stringify({ run: 'k3.1', version: '1.0.0' }),
    ] as const);
    await page.reload();
    expect(await page.getByLabel('Nom et prénom').inputValue()).toBe('');
    await page.getByText(/titre et objectif de la version actuelle, \d/).waitFor();
    expect(complaints).toEqual([]);
  });
});
