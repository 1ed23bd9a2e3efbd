/** Dragging an answer by its place, and tapping a target and then a line: more than buttons and selects need, so it may not break them. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { sitePageOf } from '../lms/package.ts';
import { press } from '../lms/play.ts';
import { accessibilityProblems } from '../player/axe.ts';
import { usePages } from '../player/open-page.ts';
import { casesFolder } from './case.ts';

const { open } = usePages();
const content = await loadContent(fileURLToPath(casesFolder));

describe('an answer dragged by its place', () => {
  it('goes where the mouse lets it go, and a drag that begins elsewhere moves nothing', async () => {
    const page = await openOrder(false);
    const [first, second, third] = await rowsOf(page);
    await dragWithMouse(page, '.grip', 0, 2);
    expect(await rowsOf(page)).toEqual([second, third, first]);
    await dragWithMouse(page, '.grip', 1, 0);
    expect(await rowsOf(page)).toEqual([third, second, first]);
    expect(await page.getByText(`${third} : place 1 sur 3`).count()).toBe(1);
    await dragWithMouse(page, '.label', 0, 2);
    expect(await rowsOf(page)).toEqual([third, second, first]);
    await press(page, 'Valider');
    await dragWithMouse(page, '.grip', 0, 2);
    expect(await rowsOf(page)).toEqual([third, second, first]);
  });

  it('follows a finger', async () => {
    const page = await openOrder(true);
    const [first, second, third] = await rowsOf(page);
    const from = await middleOf(page, '.grip', 0);
    const to = await middleOf(page, '.grip', 1);
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: from.x, y }],
      });
    await touch('touchStart', from.y);
    for (const part of [0.3, 0.6, 1]) await touch('touchMove', from.y + (to.y + 4 - from.y) * part);
    await touch('touchEnd');
    expect(await rowsOf(page)).toEqual([second, first, third]);
  });
});

it('gives a target that was tapped to each line that is tapped then, and to none once it is answered', async () => {
  const page = await openSample('categorise-right', true);
  const targets = page.locator('.taps li');
  const chosen = () => page.locator('select option:checked').allTextContents();
  const [first = '', second = ''] = await targets.allTextContents();
  const rows = page.locator('.answers .label');
  // On a phone the list stands below its line, which keeps its width.
  expect((await rows.nth(0).boundingBox())?.width).toBeGreaterThan(200);
  // Nothing is taken yet.
  await rows.nth(0).tap();
  await targets.nth(0).tap();
  await rows.nth(1).tap();
  await rows.nth(2).tap();
  await targets.nth(1).tap();
  for (const at of [0, 2, 3]) await rows.nth(at).tap();
  expect(await chosen()).toEqual([second, first, second, second]);
  // Put down again.
  await targets.nth(1).tap();
  await rows.nth(1).tap();
  expect(await chosen()).toEqual([second, first, second, second]);
  expect(await accessibilityProblems(page.mainFrame())).toEqual([]);
  await press(page, 'Valider');
  expect(await targets.filter({ visible: true }).count()).toBe(0);
});

function openOrder(hasTouch: boolean): Promise<Page> {
  return openSample('order-right', hasTouch);
}

async function openSample(name: string, hasTouch: boolean): Promise<Page> {
  const capsule = content.entries.find(({ id }) => id === name)?.capsule;
  if (!capsule) throw new Error(`The sample ${name} does not compile`);
  const page = await open({ hasTouch, viewport: { width: 360, height: 640 } }, await sitePageOf(capsule));
  await press(page, 'Commencer');
  return page;
}

/** What stands in each place. */
function rowsOf(page: Page): Promise<string[]> {
  return page.locator('.order .label').allTextContents();
}

async function dragWithMouse(page: Page, handle: string, from: number, to: number): Promise<void> {
  const [start, end] = [await middleOf(page, handle, from), await middleOf(page, handle, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x, end.y + (to > from ? 4 : -4), { steps: 4 });
  await page.mouse.up();
}

async function middleOf(page: Page, handle: string, at: number): Promise<{ x: number; y: number }> {
  const box = await page.locator(`.order ${handle}`).nth(at).boundingBox();
  if (!box) throw new Error('The answer is not on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
