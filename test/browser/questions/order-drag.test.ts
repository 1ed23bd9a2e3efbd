/** Dragging an answer by its place, with a mouse and with a finger: more than buttons need, so it may not break them. */
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { sitePageOf } from '../lms/package.ts';
import { press } from '../lms/play.ts';
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

async function openOrder(hasTouch: boolean): Promise<Page> {
  const capsule = content.entries.find(({ id }) => id === 'order-right')?.capsule;
  if (!capsule) throw new Error('The sample order-right does not compile');
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
