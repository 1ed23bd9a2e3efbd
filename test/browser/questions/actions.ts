/**
 * What the lines of a case say, done with the keyboard alone, by touch or with
 * the mouse:
 *
 *     press Valider                 a button
 *     choose Des gants en nitrile   a radio button or a box, by its label
 *     select Solvant = Nitrile      an option of a select, by its label
 *     type Votre réponse = 85,5     into a field, by its label
 *     key Enter                     a key, pressed where the focus is
 *     tap 12,34                     a point of the question's image, in percent
 *     see Juste                     a text that can be seen
 *     not see Juste                 one that cannot
 *     focus Valider                 what has the focus, by its name
 *     axe                           nothing that axe objects to
 *     width 1280                    the window gets another width
 *     fits                          nothing is wider than the window
 *     relaunch                      the learner leaves and comes back
 *     cut                           the page is gone without a word, and launched again
 */
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { accessibilityProblems } from '../player/axe.ts';
import type { QuestionCase } from './case.ts';

/** What is played: the page of the LMS, and the capsule in it. */
export interface Stage {
  page: Page;
  content: FrameLocator;
  by: QuestionCase['by'];
}

/** Do a line, or look whether it is so; `relaunch` and `cut` are the runner's. */
export async function perform({ page, content, by }: Stage, line: string): Promise<void> {
  const [, verb = '', rest = ''] = /^(not see|\w+) ?(.*)$/.exec(line) ?? [];
  const [label = '', value = ''] = rest.split(' = ');
  const activate = async (target: Locator, key: string): Promise<void> => {
    if (by !== 'keyboard') {
      // Else two buttons pressed in one place would be a double tap, of which the second is not heard.
      if (by === 'touch') await page.touchscreen.tap(1, 1);
      else await page.mouse.click(1, 1);
      return by === 'touch' ? target.tap() : target.click();
    }
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  switch (verb) {
    case 'press':
      return activate(content.getByRole('button', { name: rest, exact: true }), 'Enter');
    case 'choose':
      return choose(page, labelled(content, rest), by, activate);
    case 'select': {
      const field = labelled(content, label);
      // A native list of options opens outside the page: it is chosen from by its first letters.
      if (by === 'keyboard') {
        await tabTo(page, field);
        await page.keyboard.type(value);
      } else {
        await field.selectOption({ label: value });
      }
      expect(await field.locator('option:checked').textContent()).toBe(value);
      return;
    }
    case 'type': {
      const field = labelled(content, label);
      if (by === 'keyboard') await tabTo(page, field);
      else await activate(field, '');
      await field.press('ControlOrMeta+a');
      return page.keyboard.type(value);
    }
    case 'key':
      return page.keyboard.press(rest);
    case 'tap': {
      const image = content.locator('.question:not([hidden]) img').first();
      const box = await image.boundingBox();
      const [x = 0, y = 0] = rest.split(',').map(Number);
      if (!box) throw new Error('The image is not on the page');
      const position = { x: (box.width * x) / 100, y: (box.height * y) / 100 };
      return by === 'touch' ? image.tap({ position, force: true }) : image.click({ position, force: true });
    }
    case 'see':
      return content.getByText(rest).filter({ visible: true }).first().waitFor();
    case 'not see': {
      expect(await content.getByText(rest).filter({ visible: true }).count()).toBe(0);
      return;
    }
    case 'focus': {
      expect(await focusedName(content)).toContain(rest);
      return;
    }
    case 'axe': {
      expect(await accessibilityProblems(innermost(page))).toEqual([]);
      return;
    }
    case 'fits': {
      expect(await innermost(page).evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      return;
    }
    case 'width':
      return page.setViewportSize({ width: Number(rest), height: 640 });
    default:
      throw new Error(`No such line: ${line}`);
  }
}

/** What bears this label on the screen that is shown. */
function labelled(content: FrameLocator, label: string): Locator {
  return content.getByLabel(label, { exact: true }).filter({ visible: true });
}

/** The frame of the capsule. */
function innermost(page: Page): Frame {
  const frame = page.frames().find((each) => each.parentFrame() && each.childFrames().length === 0);
  if (!frame) throw new Error('The capsule has no frame');
  return frame;
}

/** A radio button is reached with the arrows, a box with Tab. */
async function choose(
  page: Page,
  target: Locator,
  by: Stage['by'],
  activate: (target: Locator, key: string) => Promise<void>,
): Promise<void> {
  const isRadio = (await target.getAttribute('type')) === 'radio';
  if (by !== 'keyboard' || !isRadio) return activate(target, 'Space');
  const name = (await target.getAttribute('name')) ?? '';
  const group = target.locator('xpath=ancestor::fieldset[1]').locator(`input[name="${name}"]`);
  const count = await group.count();
  await tabTo(page, group);
  await page.keyboard.press('Space');
  for (let n = 0; n < count && !(await target.isChecked()); n++) await page.keyboard.press('ArrowDown');
  expect(await target.isChecked()).toBe(true);
}

/** Press Tab until one of these has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const has = (elements: Element[]) =>
    elements.some((element) => element === element.ownerDocument.activeElement);
  for (let n = 0; n < 80; n++) {
    if (await target.evaluateAll(has)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}

async function focusedName(content: FrameLocator): Promise<string> {
  const name = await content
    .locator(':focus')
    .evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
  return name.replace(/\s+/g, ' ');
}
