/** The live preview: an author saves, and the open page follows. */
import { type ChildProcess, fork } from 'node:child_process';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { isLong } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import type { DevMessage } from './dev-process.ts';
import { copySample, removeFolders } from './site-folder.ts';

let browser: Browser;
let folder: string;
let server: ChildProcess;
let url: string;
let page: Page;
/** What the terminal was last told is wrong. */
let errors: string[] = [];
const notices: string[] = [];

beforeAll(async () => {
  folder = await copySample();
  const { VITEST: _vitest, NODE_ENV: _mode, BASE_URL: _base, ...env } = process.env;
  server = fork(fileURLToPath(new URL('dev-process.ts', import.meta.url)), [folder], { env });
  url = await new Promise<string>((resolve, reject) => {
    server.on('message', (message: DevMessage) => {
      if ('url' in message) resolve(message.url);
      else if ('errors' in message) errors = message.errors;
      else notices.push(message.notice);
    });
    server.once('exit', () => reject(new Error('The preview has not started')));
  });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.disconnect();
  await exited;
  await removeFolders();
});
// A page of its own for each test: a late reload of the former one's must not stop a navigation.
beforeEach(async () => {
  page = await browser.newPage();
  await page.goto(`${url}fr/noise/`);
});

afterEach(async () => {
  await page.close();
});

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
  await writeFile(path, text.replace(from, to));
}

/** A page that the test does not navigate: what it shows came with a reload. */
const heading = (text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();

it('refreshes the open page when its capsule is saved', async () => {
  await heading('Porter ses protections auditives');
  await edit('noise/fr.mdx', 'Porter ses protections auditives', 'Porter un casque antibruit');
  await heading('Porter un casque antibruit');
  await edit('noise/fr.mdx', 'Porter un casque antibruit', 'Porter ses protections auditives');
  await heading('Porter ses protections auditives');
});

it('shows advice beside the preview, with its line, and takes it away once it is followed', async () => {
  const advice = page.getByRole('complementary', { name: /advice/i });
  const before = await advice.getByText('objective-observable').count();
  expect(before).toBe(0);
  const objective = /^objective: .*$/m.exec(await readFile(join(folder, 'noise/fr.mdx'), 'utf8'))?.[0] ?? '';
  await edit('noise/fr.mdx', objective, 'objective: Comprendre le bruit.');
  await advice.getByText('objective-observable').waitFor();
  await advice.getByText(/^noise\/fr\.mdx:3:/).waitFor();
  await page.getByRole('button', { name: 'Commencer' }).waitFor();
  await edit('noise/fr.mdx', 'objective: Comprendre le bruit.', objective);
  await advice.getByText('objective-observable').waitFor({ state: 'detached' });
});

it('shows the messages of a capsule with errors in its page, and keeps the rest working', async () => {
  await edit('noise/fr.mdx', '- [x] Avant', '- [ ] Avant');
  await heading('This capsule cannot be published yet');
  await page.getByText('noise/fr.mdx:15:1').waitFor();
  const rule = page.getByRole('link', { name: 'question-right-answer' });
  expect(await rule.getAttribute('href')).toMatch(/\/en\/rules\/#question-right-answer$/);
  await page.locator('pre .marked', { hasText: ':::question{#q-line}' }).waitFor();
  expect(errors).toEqual(['noise/fr.mdx question-right-answer']);

  const other = await browser.newPage();
  await other.goto(`${url}fr/ladder/`);
  await other.getByRole('button', { name: 'Commencer' }).waitFor();
  await other.goto(`${url}fr/`);
  await other.getByRole('link', { name: 'noise' }).waitFor();
  await other.close();

  await edit('noise/fr.mdx', '- [ ] Avant', '- [x] Avant');
  await heading('Porter ses protections auditives');
  expect(errors).toEqual([]);
});

it('follows capsules that come and go', async () => {
  await page.goto(`${url}fr/`);
  await cp(join(folder, 'noise'), join(folder, 'ear-plugs'), { recursive: true });
  await edit('ear-plugs/fr.mdx', 'Porter ses protections auditives', 'Choisir ses bouchons');
  await page.getByRole('link', { name: 'Choisir ses bouchons' }).click();
  await heading('Choisir ses bouchons');
  await rm(join(folder, 'ear-plugs'), { recursive: true });
  await heading('Page introuvable');
});

it('refreshes the page of an image that was drawn anew', async () => {
  await page.goto(`${url}fr/ladder/`);
  await page.evaluate(() => document.body.classList.add('not-reloaded'));
  const image = join(folder, 'ladder/foot.png');
  await writeFile(`${folder}-new.png`, await sharp(image).negate({ alpha: false }).png().toBuffer());
  await rename(`${folder}-new.png`, image);
  await page.locator('body:not(.not-reloaded)').waitFor();
  const response = await page.request.get(`${url}fr/ladder/media/foot-480.png`);
  expect(response.headers()['content-type']).toBe('image/png');
  const corner = sharp(await response.body()).extract({ left: 0, top: 0, width: 1, height: 1 });
  expect((await corner.removeAlpha().raw().toBuffer())[0]).toBeLessThan(0x40);
});

it.runIf(isLong)(
  'gives the places that an author shows on an image, ready to paste, until the capsule has them',
  async () => {
    const sample = fileURLToPath(new URL('../../samples/questions/hotspots-tapped', import.meta.url));
    await cp(sample, join(folder, 'workshop'), { recursive: true });
    await page.goto(`${url}fr/`);
    await page.getByRole('link', { name: "Faire le tour de l'atelier" }).waitFor();
    await edit('workshop/fr.mdx', '`14,20,17,56` ', '');
    await page.goto(`${url}fr/workshop/`);
    await page.getByText('place-present').waitFor();

    const picture = page.locator('.finder-picture');
    await picture.locator('[data-place="75,86,8"]').waitFor();
    const show = async (...points: [number, number][]) => {
      await picture.scrollIntoViewIfNeeded();
      const box = await picture.boundingBox();
      for (const [index, [x, y]] of points.entries()) {
        await page.mouse.move((box?.x ?? 0) + x * (box?.width ?? 0), (box?.y ?? 0) + y * (box?.height ?? 0));
        if (index === 0) await page.mouse.down();
      }
      await page.mouse.up();
    };
    const hazard = page.getByLabel('What has to be found');
    await show([0.5, 0.5]);
    expect(await hazard.inputValue()).toMatch(/^- \[x\] `(?:50|49\.9|50\.1),(?:50|49\.9|50\.1),5` $/);
    await show([0.14, 0.2], [0.2, 0.5], [0.31, 0.76]);
    expect(await hazard.inputValue()).toMatch(
      /^- \[x\] `1[34](?:\.\d)?,(?:20|19\.\d|20\.\d),1[67](?:\.\d)?,5[56](?:\.\d)?` $/,
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy' }).first().click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await hazard.inputValue());

    await edit('workshop/fr.mdx', '- [x] Contre', `${copied}Contre`);
    await heading("Faire le tour de l'atelier");
    // What was open stays open over a reload, and the finder is there for a capsule without errors too.
    await picture.getByText('Contre le mur de gauche').waitFor();
    expect(errors).toEqual([]);
    await rm(join(folder, 'workshop'), { recursive: true });
    await heading('Page introuvable');
  },
);

it.runIf(isLong)('follows the settings, and says what it cannot follow', async () => {
  await edit('_project.yaml', 'Ateliers & Chantiers Morvan', 'Fonderie Morvan');
  await page.getByRole('banner').getByText('Fonderie Morvan').waitFor();
  await edit('_project.yaml', 'name:', 'nom:');
  await page.goto(`${url}fr/`);
  const message = page.locator('.message', { hasText: '_project.yaml:1:1' }).first();
  await message.waitFor();
  await edit('_project.yaml', 'nom:', 'name:');
  await message.waitFor({ state: 'detached' });
  expect(notices).toEqual([]);
  await edit('_project.yaml', '/apprendre/', '/ailleurs/');
  await expect
    .poll(() => notices, { timeout: 10_000 })
    .toContainEqual(expect.stringContaining('start again'));
});
