/** The page in other hands: narrow screens, no script, print, forced colours; and what it weighs. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/model/capsule.ts';
import { packageOf, readSample, sitePageOf } from '../lms/package.ts';
import { choose, playToEnd, press, rightly } from '../lms/play.ts';
import { accessibilityProblems } from './axe.ts';
import { toFirstQuestion, usePages } from './open-page.ts';

const { open } = usePages();

describe('the page', () => {
  it.each([320, 360, 1280])('has no sideways scroll at %i px, and targets of 44 px', async (width) => {
    const page = await open({ viewport: { width, height: 640 } });
    const check = async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const small = await page.evaluate(
        `[...document.querySelectorAll('button, .answers label, .checklist label, .action a, summary')].filter((element) => element.checkVisibility() && element.getBoundingClientRect().height < 44).map((element) => element.outerHTML)`,
      );
      expect(small).toEqual([]);
    };
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await check();
    await press(page, 'Commencer');
    await check();
    await press(page, 'Continuer');
    await check();
    await press(page, 'Continuer');
    await choose(page, 'a');
    await press(page, 'Valider');
    await check();
    await page.reload();
    await press(page, 'Continuer');
    await choose(page, 'a');
    await press(page, 'Valider');
    await press(page, 'Continuer');
    await choose(page, 'bd');
    await press(page, 'Valider');
    await check();
    await press(page, 'Terminer');
    await check();
  });

  it('shows text and questions without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const text of ['Trois gestes', 'Question 3 sur 3', 'J’enlève mes gants', 'Version 1.2.0']) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    }
    expect(await page.locator('input, button').count()).toBe(0);
  });

  it('prints text and questions, and neither ticks nor feedback, whatever was answered', async () => {
    const page = await open();
    await playToEnd(page, rightly);
    await page.emulateMedia({ media: 'print' });
    for (const text of [
      'Le convoyeur tourne encore',
      'Question 3 sur 3',
      'J’enlève mes gants',
      'Version 1.2.0',
    ]) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    }
    for (const text of ['Bonne réponse', 'Exact : on supprime', 'Capsule réussie', 'Recommencer']) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(false);
    }
    // Browsers leave grounds out: frames, signs and places for a tick are borders, or ask to be printed.
    const drawn = await page.evaluate(() => {
      const isFramed = (element: Element, part?: string): boolean =>
        Number.parseFloat(getComputedStyle(element, part).borderTopWidth) > 0;
      const all = (selector: string): Element[] => [...document.querySelectorAll(selector)];
      return {
        frames: all('.block').map((element) => isFramed(element)),
        signs: all('.block:not(.case) > .block-name').map(
          (element) => getComputedStyle(element, '::before').printColorAdjust,
        ),
        boxes: all('.checklist li').map((element) => isFramed(element, '::before')),
        places: all('.answers input').map(
          (element) => isFramed(element) && getComputedStyle(element).appearance,
        ),
      };
    });
    for (const [kind, expected] of [
      ['frames', true],
      ['signs', 'exact'],
      ['boxes', true],
      ['places', 'none'],
    ] as const) {
      expect(new Set<unknown>(drawn[kind]), kind).toEqual(new Set([expected]));
    }
  });

  it('prints a field to write in before anyone has answered, and the last line of a table', async () => {
    const capsule = await readSample('arret-urgence');
    const [first] = capsule.questions;
    if (first?.type !== 'single') throw new Error('The sample is another one');
    const numeric: Question = {
      ...first,
      type: 'numeric',
      answers: [{ letter: 'a', label: '8', form: '8', right: true }],
      value: 8,
      tolerance: 0,
      unit: 'h',
    };
    const rows = '<table><tbody><tr><td>85 dB(A)</td></tr></tbody></table>';
    const screens = capsule.screens.map((screen) =>
      screen.kind === 'text' ? { ...screen, html: screen.html + rows } : screen,
    );
    const questions = [numeric, ...capsule.questions.slice(1)];
    const page = await open({}, await sitePageOf({ ...capsule, screens, questions }));
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const field = await page.getByLabel('Votre réponse').boundingBox();
    expect(field?.width).toBeGreaterThan(100);
    const table = page.locator('table').first();
    expect(await table.evaluate((found) => getComputedStyle(found).overflowX)).toBe('visible');
  });

  it('looks the same in the forced colours of a high-contrast theme: words stay, and so do icons', async () => {
    const page = await open({ forcedColors: 'active' });
    await toFirstQuestion(page);
    await choose(page, 'a');
    await press(page, 'Valider');
    expect(await accessibilityProblems(page)).toEqual([]);
    const icon = await page.evaluate(
      `getComputedStyle(document.querySelector('.feedback.wrong .verdict'), '::before').backgroundColor`,
    );
    expect(icon).toBe('rgb(155, 36, 35)');
  });

  it('of a package opens with four requests at most, within the first TCP window', async () => {
    for (const edition of ['1.2', '2004'] as const) {
      const files = await packageOf(await readSample('arret-urgence'), edition);
      const sizes = [...files.values()].map((text) => [
        Buffer.byteLength(text),
        gzipSync(text, { level: 9 }).length,
      ]);
      const total = (column: number) => sizes.reduce((sum, size) => sum + (size[column] ?? 0), 0);
      expect(files.size).toBeLessThanOrEqual(4);
      expect(total(0)).toBeLessThanOrEqual(60_000);
      expect(total(1)).toBeLessThanOrEqual(14_600);
    }
  });
});
