/** The learner's page, as only a browser can show it: focus, keyboard, reflow, colours, print. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Capsule } from '../../../src/model/capsule.ts';
import { launchBrowser } from '../browser.ts';
import { packageOf, readSample, sitePageOf } from '../lms/package.ts';
import { choose, playToEnd, press, rightly, wrongly } from '../lms/play.ts';
import { startServer, type Server } from '../lms/server.ts';
import { accessibilityProblems } from './axe.ts';

let browser: Browser;
let server: Server;
let capsule: Capsule;
let errors: string[] = [];
let hosted = 0;

beforeAll(async () => {
  browser = await launchBrowser();
  server = await startServer();
  capsule = await readSample('arret-urgence');
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

afterEach(() => {
  expect(errors).toEqual([]);
  errors = [];
});

/** Open the capsule in a fresh browser profile, under the strict policy. */
async function open(options: BrowserContextOptions = {}, given = capsule): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  hosted += 1;
  await page.goto(server.host(`site ${hosted}`, await sitePageOf(given)));
  return page;
}

/** Text of the element that has focus, or its value; nothing when none has. */
function focused(page: Page): Promise<string> {
  return page.evaluate(
    `document.activeElement === document.body ? '' : document.activeElement.textContent || document.activeElement.value`,
  );
}

async function toFirstQuestion(page: Page): Promise<void> {
  await press(page, 'Commencer');
  await press(page, 'Continuer');
  await press(page, 'Continuer');
}

describe.each(['light', 'dark'] as const)('axe finds nothing, %s', (colorScheme) => {
  it('from cover to result', async () => {
    const page = await open({ colorScheme });
    const look = async (state: string) => {
      expect(await accessibilityProblems(page), state).toEqual([]);
    };
    await page.getByRole('button', { name: 'Commencer' }).waitFor();
    await look('cover');
    await press(page, 'Commencer');
    await look('text');
    await press(page, 'Continuer');
    await look('blocks');
    await press(page, 'Continuer');
    await look('question');
    await press(page, 'Valider');
    await look('nothing chosen');
    await choose(page, 'a');
    await press(page, 'Valider');
    await look('wrong, another try left');
    await press(page, 'Réessayer');
    await choose(page, 'b');
    await press(page, 'Valider');
    await look('right');
    await press(page, 'Continuer');
    await choose(page, 'a');
    await press(page, 'Valider');
    await look('wrong, over');
    await press(page, 'Continuer');
    await choose(page, 'ab');
    await press(page, 'Valider');
    await press(page, 'Terminer');
    await look('result, not passed');
    await press(page, 'Recommencer');
    await playToEnd(page, rightly);
    await look('result, passed');
    await page.context().close();
  });

  it('without script', async () => {
    const page = await open({ colorScheme, javaScriptEnabled: false });
    const inert = await browser.newContext({ colorScheme });
    const copy = await inert.newPage();
    // axe is a script itself: look at the same page with its script left out.
    const files = await sitePageOf(capsule);
    files.set('player.js', '');
    await copy.goto(server.host('inert', files));
    expect(await accessibilityProblems(copy)).toEqual([]);
    await inert.close();
    await page.context().close();
  });
});

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
    await page.context().close();
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
    await press(page, 'Valider');
    expect(await focused(page)).toBe('Continuer');
    const feedback = page.getByRole('status').filter({ hasText: 'Faux' });
    expect(await feedback.textContent()).toContain('Pas encore : la machine tourne toujours.');
    expect(await feedback.textContent()).not.toContain('Exact');
    expect(await page.locator('.question:visible .right').count()).toBe(0);
    await page.context().close();
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
    await page.context().close();
  });

  it('reads what to see again and gets there', async () => {
    const page = await open();
    await playToEnd(page, wrongly);
    expect(await page.getByText('0 %', { exact: true }).isVisible()).toBe(true);
    expect(await page.getByText('Une question indispensable').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'L’arrêt d’urgence suffit' }).click();
    expect(await focused(page)).toBe('Question 2 sur 3');
    await page.context().close();
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
    await page.context().close();
  });

  it('finds the same place after a reload, and nothing was sent', async () => {
    const page = await open();
    await toFirstQuestion(page);
    await choose(page, 'a');
    await press(page, 'Valider');
    const before = server.requests.length;
    await page.reload();
    await page.getByText('Pas encore : la machine tourne toujours.').waitFor();
    expect(await page.getByRole('heading', { name: 'Question 1 sur 3' }).isVisible()).toBe(true);
    expect(server.requests.slice(before).map((path) => path.split('/').at(-1))).toEqual(
      expect.arrayContaining(['index.html', 'capsule.css', 'player.js']),
    );
    expect(server.requests.length - before).toBe(3);
    await page.context().close();
  });

  it('ticks a checklist and follows a link to a heading', async () => {
    const page = await open();
    await press(page, 'Commencer');
    await press(page, 'Continuer');
    await page.getByRole('checkbox', { name: 'J’ai mon cadenas personnel.' }).check();
    await page.getByRole('link', { name: 'la situation' }).click();
    expect(await focused(page)).toBe('Le convoyeur tourne encore');
    await page.context().close();
  });

  it('does not skip the feedback by a double tap', async () => {
    const page = await open();
    await toFirstQuestion(page);
    await choose(page, 'b');
    await page.getByRole('button', { name: 'Valider' }).dblclick();
    expect(await page.getByText('Exact : on supprime').isVisible()).toBe(true);
    await page.context().close();
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
    await page.context().close();
  });
});

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
    await page.context().close();
  });

  it('shows text and questions without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    for (const text of ['Trois gestes', 'Question 3 sur 3', 'J’enlève mes gants', 'Version 1.2.0']) {
      expect(await page.getByText(text).first().isVisible(), text).toBe(true);
    }
    expect(await page.locator('input, button').count()).toBe(0);
    await page.context().close();
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
    expect(await page.locator('input:visible').count()).toBe(0);
    await page.context().close();
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
    await page.context().close();
  });

  it('of a package opens with four requests at most, within the first TCP window', async () => {
    const { gzipSync } = await import('node:zlib');
    for (const edition of ['1.2', '2004'] as const) {
      const files = await packageOf(capsule, edition);
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
