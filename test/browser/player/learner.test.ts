/** What a learner does and finds: focus, feedback, order, keyboard, state after a reload. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { choose, playToEnd, press, wrongly } from '../lms/play.ts';
import { focused, toFirstQuestion, usePages } from './open-page.ts';

const { open, requests } = usePages();

describe('the learner', () => {
  it('sees one screen at a time, and the title says which', async () => {
    const page = await open();
    await press(page, 'Commencer');
    expect(await page.locator('.screen:visible').count()).toBe(1);
    expect(await page.title()).toBe('Le convoyeur tourne encore – Arrêter un convoyeur en sécurité');
    expect(await page.getByRole('progressbar', { name: 'Écran 1 sur 6' }).isVisible()).toBe(true);
    await press(page, 'Précédent');
    expect(await page.title()).toBe('Arrêter un convoyeur en sécurité');
    expect(await page.getByRole('button', { name: 'Précédent' }).isVisible()).toBe(false);
  });

  it('lands on the heading of a new screen, and stays put for feedback', async () => {
    const page = await open();
    await press(page, 'Commencer');
    expect(await focused(page)).toBe('Le convoyeur tourne encore');
    await press(page, 'Continuer');
    await press(page, 'Continuer');
    expect(await focused(page)).toBe('Question 1 sur 3');
    await press(page, 'Valider');
    expect(await page.getByRole('status').filter({ hasText: 'Choisissez une réponse' }).isVisible()).toBe(
      true,
    );
    await choose(page, 'a');
    // A real click, which brings the focus along.
    await page.getByRole('button', { name: 'Valider' }).click();
    expect(await focused(page)).toBe('Continuer');
    const feedback = page.getByRole('status').filter({ hasText: 'Faux' });
    expect(await feedback.textContent()).toContain('Pas encore : la machine tourne toujours.');
    expect(await feedback.textContent()).not.toContain('Exact');
    expect(await page.locator('.question:visible .right').count()).toBe(0);
  });

  it('sees what was right once the question is over, and never before', async () => {
    const page = await open();
    await toFirstQuestion(page);
    await choose(page, 'a');
    await press(page, 'Valider');
    expect(await page.getByText('Bonne réponse').isVisible()).toBe(false);
    await press(page, 'Réessayer');
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
    await choose(page, 'c');
    await press(page, 'Valider');
    expect(await page.getByRole('button', { name: 'Réessayer' }).isVisible()).toBe(false);
    expect(
      await page.getByRole('radio', { name: 'J’appuie sur l’arrêt d’urgence Bonne réponse' }).isVisible(),
    ).toBe(true);
    expect(
      await page.getByRole('radio', { name: 'J’appelle le chef d’équipe Votre réponse' }).isVisible(),
    ).toBe(true);
    expect(await page.getByText('Protéger, alerter, secourir.').isVisible()).toBe(true);
  });

  it('reads what to see again and gets there', async () => {
    const page = await open();
    await playToEnd(page, wrongly);
    expect(await page.getByText('0 %', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('Une question indispensable').isVisible()).toBe(true);
    // What was missed, and the way to the text that teaches it.
    const missed = page.getByRole('listitem').filter({ hasText: 'L’arrêt d’urgence suffit' });
    await missed.getByRole('link', { name: 'Trois gestes' }).click();
    expect(await focused(page)).toBe('Trois gestes');
  });

  it('cannot reach the result past an unanswered question', async () => {
    const page = await open();
    await toFirstQuestion(page);
    await page.evaluate(`location.hash = '#question-avant-de-toucher'`);
    await page.reload();
    expect(await page.getByRole('heading', { name: 'Question 3 sur 3' }).isVisible()).toBe(true);
    await choose(page, 'ac');
    await press(page, 'Valider');
    await press(page, 'Terminer');
    expect(await page.getByRole('heading', { name: 'Question 1 sur 3' }).isVisible()).toBe(true);
  });

  it('finds the same place after a reload, and nothing was sent', async () => {
    const page = await open();
    await toFirstQuestion(page);
    await choose(page, 'a');
    await press(page, 'Valider');
    const before = requests().length;
    await page.reload();
    await page.getByText('Pas encore : la machine tourne toujours.').waitFor();
    expect(await page.getByRole('heading', { name: 'Question 1 sur 3' }).isVisible()).toBe(true);
    const asked = requests()
      .slice(before)
      .map((path) => path.split('/').at(-1));
    // The style sheet for paper may come any time.
    expect(asked.filter((path) => path !== 'print.css').sort()).toEqual([
      'capsule.css',
      'index.html',
      'player.js',
    ]);
  });

  it('ticks a checklist and follows a link to a heading', async () => {
    const page = await open();
    await press(page, 'Commencer');
    await press(page, 'Continuer');
    await page.getByRole('checkbox', { name: 'J’ai mon cadenas personnel.' }).check();
    await page.getByRole('link', { name: 'la situation' }).click();
    expect(await focused(page)).toBe('Le convoyeur tourne encore');
  });

  it('does not skip the feedback by a double tap', async () => {
    const page = await open();
    await toFirstQuestion(page);
    await choose(page, 'b');
    await page.getByRole('button', { name: 'Valider' }).dblclick();
    expect(await page.getByText('Exact : on supprime').isVisible()).toBe(true);
  });

  it('sees what has the focus: the bars never cover it', async () => {
    const viewport = { width: 360, height: 380 };
    const covered: string[] = [];
    /** Go through what can have the focus on a screen. */
    const tabThrough = async (page: Page) => {
      for (let tabs = 0; tabs < 16; tabs++) {
        await page.keyboard.press('Tab');
        const found = await page.evaluate(() => {
          const focused = document.activeElement as HTMLElement;
          const { left, top, width, height } = focused.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          // Past the last one it is the window's own.
          const isSeen = focused === document.body || focused.contains(seen) || !!seen?.contains(focused);
          return isSeen ? '' : `${focused.localName}: ${focused.textContent}`;
        });
        if (found) covered.push(found);
      }
    };
    const asked = await open({ viewport });
    await toFirstQuestion(asked);
    await tabThrough(asked);
    const ended = await open({ viewport });
    await playToEnd(ended, wrongly);
    await tabThrough(ended);
    expect(covered).toEqual([]);
  });

  it('needs no mouse', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    /** Press Tab until the focus is where a name says. */
    const reach = async (name: string) => {
      for (let tabs = 0; tabs < 20; tabs++) {
        if ((await focused(page)).includes(name)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab does not reach ${name}.`);
    };
    await reach('Commencer');
    await page.keyboard.press('Enter');
    await reach('Continuer');
    await page.keyboard.press('Enter');
    await reach('Continuer');
    await page.keyboard.press('Space');
    await reach('a');
    await page.keyboard.press('ArrowDown');
    await reach('Valider');
    await page.keyboard.press('Enter');
    expect(await page.getByText('Exact : on supprime').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Question 2 sur 3');
  });
});
