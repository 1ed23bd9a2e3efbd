/** What only a page can show of a hazard hunt: that it gives nothing away, and that marks stay where the places are. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent, renderMedia } from '../../../src/content/index.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { packageOf, sitePageOf } from '../lms/package.ts';
import { press } from '../lms/play.ts';
import { usePages } from '../player/open-page.ts';
import { casesFolder } from './case.ts';

const pages = usePages();
let capsule: Capsule;
let media: Map<string, Uint8Array>;

beforeAll(async () => {
  const { dir, entries } = await loadContent(fileURLToPath(casesFolder));
  const entry = entries.find(({ id }) => id === 'hotspots-tapped');
  if (!entry?.capsule) throw new Error('The sample does not compile');
  capsule = entry.capsule;
  media = new Map(await renderMedia(dir, capsule));
});

async function open(given: Capsule, width = 360): Promise<Page> {
  const files = new Map<string, string | Uint8Array>([...(await sitePageOf(given)), ...media]);
  const page = await pages.open({ viewport: { width, height: 640 } }, files);
  await press(page, 'Commencer');
  await page.locator('.picture img').waitFor();
  return page;
}

describe('before an answer', () => {
  /** The same capsule with hazards and decoys the other way round. */
  const reversed = (): Capsule => ({
    ...capsule,
    questions: capsule.questions.map((question) =>
      question.type === 'hotspots'
        ? { ...question, answers: question.answers.map((answer) => ({ ...answer, right: !answer.right })) }
        : question,
    ),
  });
  const look = async (page: Page) => {
    const html = () =>
      page.locator('main').evaluate((main) => {
        const copy = main.cloneNode(true) as HTMLElement;
        copy.querySelector('#capsule-data')?.remove();
        return copy.innerHTML;
      });
    const before = await html();
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    return [before, await html()];
  };

  it('nothing in the page tells a hazard from a decoy, marked or not', async () => {
    const [before = '', marked = ''] = await look(await open(capsule));
    expect(await look(await open(reversed()))).toEqual([before, marked]);
    expect(before).toContain('Contre le mur de gauche');
    expect(marked).not.toBe(before);
  });

  it('no place has an edge, not even a transparent one, which shows where colours are forced', async () => {
    const page = await open(capsule);
    const edges = await page
      .locator('.picture > span')
      .evaluateAll((places) => places.map((place) => getComputedStyle(place).borderTopWidth));
    expect(edges.length).toBeGreaterThan(1);
    expect(new Set(edges)).toEqual(new Set(['0px']));
  });
});

it('keeps marks where the places are at every width, enlarged or not', async () => {
  const page = await open(capsule);
  await page.getByLabel('Contre le mur de gauche').check();
  await page.getByLabel('Au sol, à droite').check();
  const measure = () =>
    page.locator('.picture').evaluate((picture) => {
      const whole = picture.getBoundingClientRect();
      return [...picture.querySelectorAll('.marked')].map((spot) => {
        const { left, top, width, height } = spot.getBoundingClientRect();
        const { width: wide, height: high } = whole;
        return [(left - whole.left) / wide, (top - whole.top) / high, width / wide, height / high].map(
          (part) => Math.round(part * 100),
        );
      });
    });
  // 75,86,8 of an image of 600 × 400: the circle is 16 wide and 24 high, in percent.
  const places = [
    [14, 20, 17, 56],
    [67, 74, 16, 24],
  ];
  for (const width of [320, 900]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await measure()).toEqual(places);
    await press(page, 'Agrandir');
    // What can be focused says what it is.
    const view = page.getByRole('group', { name: /^Où y a-t-il un danger/ });
    expect(await view.and(page.locator('[tabindex="0"]')).count()).toBe(1);
    expect(await measure()).toEqual(places);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await press(page, 'Agrandir');
  }
});

it('prints the image, and neither list nor marks', async () => {
  const files = new Map<string, string | Uint8Array>([...(await packageOf(capsule, '1.2')), ...media]);
  const page = await pages.open({}, files);
  await press(page, 'Commencer');
  await page.getByLabel('Contre le mur de gauche').check();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.zoom').waitFor({ state: 'hidden' });
  expect(await page.locator('.picture img').isVisible()).toBe(true);
  expect(await page.locator('.spots').isVisible()).toBe(false);
  expect(await page.locator('.marked').isVisible()).toBe(false);
  // Paper cannot be tapped.
  expect(await page.getByText('Touchez l’image').isVisible()).toBe(false);
  expect(await page.getByText('Entourez sur l’image').isVisible()).toBe(true);
});

it('shows the image, and nothing of its places, without script', async () => {
  const files = new Map<string, string | Uint8Array>([...(await packageOf(capsule, '1.2')), ...media]);
  const page = await pages.open({ javaScriptEnabled: false }, files);
  await page.getByRole('img', { name: 'Un atelier' }).waitFor();
  expect(await page.getByText('Entourez').isVisible()).toBe(false);
  expect(await page.locator('.question').textContent()).not.toContain('Contre le mur');
  expect(await page.getByRole('checkbox').count()).toBe(0);
});
