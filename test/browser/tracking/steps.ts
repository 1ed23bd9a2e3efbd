/**
 * What a learner does and sees, one step a line:
 *
 * | Step                          | Does                                                             |
 * |-------------------------------|------------------------------------------------------------------|
 * | `start`, `continue`, `exit` … | press the button of that text                                    |
 * | `answer ac`                   | choose answers by letter, and check                              |
 * | `all right`, `all wrong`      | play from the cover to the result                                |
 * | `see notTaken`, `not notTaken`| wait until the text is there, or gone; a text of ours by its key |
 * | `checked a`                   | these answers are chosen, and no others                          |
 * | `hide`                        | the page is hidden, as when another tab is opened                |
 * | `close`, `crash`              | the LMS takes the content away, with a word or without           |
 * | `cached`                      | the page leaves, and comes back from the back/forward cache      |
 * | `online`, `offline`           | the LMS reaches its server, or does not                          |
 * | `clock -3600000`              | the clock is set                                                 |
 * | `lms lms.hide()`              | a script in the LMS's page                                       |
 */
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { PlayerTexts } from '../../../src/model/languages/language.ts';
import { choose, playToEnd, press, readData, rightly, wrongly } from '../lms/play.ts';

export interface Opened {
  /** The LMS's page. */
  page: Page;
  content: Frame | Page;
}

const buttons: readonly string[] = ['start', 'continue', 'back', 'finish', 'tryAgain', 'startAgain', 'exit'];

/** Do one step. */
export async function doStep({ page, content }: Opened, step: string): Promise<void> {
  const [verb = '', ...words] = step.split(' ');
  const rest = words.join(' ');
  if (buttons.includes(verb)) {
    await press(content, (await readData(content)).texts[verb as keyof PlayerTexts]);
    return;
  }
  switch (verb) {
    case 'answer':
      await choose(content, rest);
      await press(content, (await readData(content)).texts.check);
      return;
    case 'all':
      await playToEnd(content, rest === 'right' ? rightly : wrongly);
      return;
    case 'see':
    case 'not':
      await content
        .getByText(await textOf(content, rest))
        .filter({ visible: true })
        .first()
        .waitFor({ state: verb === 'see' ? 'visible' : 'detached' });
      return;
    case 'checked':
      expect(
        await content.evaluate<string>(
          `[...document.querySelectorAll('.screen:not([hidden]) input:checked')].map((input) => input.value).join('')`,
        ),
      ).toBe(rest);
      return;
    case 'hide':
      await content.evaluate(
        `Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true }); document.dispatchEvent(new Event('visibilitychange')); 0`,
      );
      return;
    case 'close':
    case 'crash':
      await page.evaluate(`lms.${verb}()`);
      return;
    case 'cached': {
      const reloaded = page.waitForEvent('framenavigated', (frame) => frame === content);
      await content.evaluate(
        `dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })); dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })); 0`,
      );
      await reloaded;
      return;
    }
    case 'offline':
    case 'online':
      await page.evaluate(`lms.online(${verb === 'online'})`);
      if (verb === 'online') await content.evaluate(`dispatchEvent(new Event('online')); 0`);
      return;
    case 'clock':
      await content.evaluate(`{ const now = Date.now; Date.now = () => now() + ${rest}; }`);
      return;
    case 'lms':
      await page.evaluate(`${rest}; 0`);
      return;
    default:
      throw new Error(`No such step: ${step}`);
  }
}

/** A text of ours by its key, up to its first full stop; other words as they are. */
async function textOf(content: Frame | Page, key: string): Promise<string> {
  const { texts } = await readData(content);
  return key in texts ? (texts[key as keyof PlayerTexts].split('.')[0] ?? '') : key;
}
