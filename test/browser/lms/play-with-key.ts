/** Play any capsule to its result with the answer key in hand, whatever its questions. */
import type { Locator } from 'playwright-core';
import type { PlayerData, PlayerQuestion } from '../../../src/model/player-data.ts';
import { press, readData, type Scope } from './play.ts';

/**
 * Play from the cover to the result; every answer is right.
 *
 * @returns
 *   How many questions were asked: of a pool, those that were drawn.
 */
export async function playWithKey(scope: Scope): Promise<number> {
  const data = await readData(scope);
  const { texts } = data;
  const named = (name: string): Locator =>
    scope.getByRole('button', { name, exact: true }).filter({ visible: true });
  let asked = 0;
  await press(scope, texts.start);
  while ((await scope.getByRole('heading', { name: texts.result, exact: true }).count()) === 0) {
    const screen = scope.locator('.question:not([hidden])');
    if (await named(texts.check).count()) {
      const at = await screen.evaluate((shown) => [...document.querySelectorAll('.screen')].indexOf(shown));
      const question = data.questions.find((each) => each.screen === at);
      if (!question) throw new Error(`Nothing is known of a question on screen ${at}`);
      asked += 1;
      await answer(scope, screen, question, data);
    }
    await goOn(scope, texts);
  }
  return asked;
}

async function goOn(scope: Scope, texts: PlayerData['texts']): Promise<void> {
  await scope
    .getByRole('button', { name: new RegExp(`^(${texts.continue}|${texts.finish})$`) })
    .dispatchEvent('click');
}

async function answer(
  scope: Scope,
  screen: Locator,
  question: PlayerQuestion,
  { texts }: PlayerData,
): Promise<void> {
  if (question.part === 'scenario') return walk(scope, screen, question, texts);
  await fillIn(screen, question);
  if (question.confidence) await screen.getByLabel(texts.sure, { exact: true }).dispatchEvent('click');
  await press(scope, texts.check);
}

async function fillIn(screen: Locator, { part, right, forms, number }: PlayerQuestion): Promise<void> {
  const row = (letter: string): Locator => screen.locator(`[data-letter="${letter}"]`);
  switch (part) {
    case 'choice':
    case 'hotspots':
      // An opinion is neither right nor wrong: any will do.
      for (const letter of right || 'a')
        await screen.locator(`input[value="${letter}"]`).dispatchEvent('click');
      return;
    case 'order':
      for (const [at, letter] of [...right].entries()) {
        const place = (): Promise<number> =>
          row(letter).evaluate((item) => [...(item.parentElement?.children ?? [])].indexOf(item));
        while ((await place()) > at) await row(letter).getByRole('button').first().dispatchEvent('click');
      }
      return;
    case 'pairs':
      for (const [at, symbol] of [...right].entries()) {
        const letter = 'abcdefghijklmnopqrstuvwxyz0123456789'.charAt(at);
        await row(letter).locator('select').selectOption(symbol);
      }
      return;
    case 'typed':
      await screen
        .locator('input')
        .first()
        .fill(number ? String(number[0]) : (forms?.[right.charAt(0)] ?? ''));
      return;
    case 'scenario':
      throw new Error('A scenario is walked');
  }
}

/** Take a right choice at each step, until there is none to take. */
async function walk(
  scope: Scope,
  screen: Locator,
  question: PlayerQuestion,
  texts: PlayerData['texts'],
): Promise<void> {
  const check = scope.getByRole('button', { name: texts.check, exact: true }).filter({ visible: true });
  const sections = screen.locator('.step');
  while (await check.count()) {
    const at = await sections.evaluateAll((all) => all.findIndex((each) => !(each as HTMLElement).hidden));
    const letter = (question.right.split(' ')[at] ?? '').charAt(0);
    await sections.nth(at).locator(`input[value="${letter}"]`).dispatchEvent('click');
    await check.dispatchEvent('click');
    await goOn(scope, texts);
  }
}
