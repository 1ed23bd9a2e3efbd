/**
 * Play a capsule as assistive technology does: find what is on the page by role
 * and name, and activate it. Fingers, mouse and keys, for which a test waits
 * until the page stands still, are those of `test/samples/questions/`.
 */
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import type { PlayerData, PlayerQuestion } from '../../../src/model/player-data.ts';

/** Where the capsule is: a page, or a frame of an LMS. */
export type Scope = Page | Frame | FrameLocator;

/** Data block of the page: the answer key, and the names of the buttons. */
export async function readData(scope: Scope): Promise<PlayerData> {
  return JSON.parse((await scope.locator('#capsule-data').textContent()) ?? '') as PlayerData;
}

export function press(scope: Scope, name: string): Promise<void> {
  return scope.getByRole('button', { name, exact: true }).dispatchEvent('click');
}

/** Choose answers of the question on screen by their letters. */
export async function choose(scope: Scope, letters: string): Promise<void> {
  const inputs: Locator = scope.getByRole('group').locator('input');
  for (const letter of letters) await inputs.and(scope.locator(`[value="${letter}"]`)).dispatchEvent('click');
}

/**
 * Play from the cover to the result.
 *
 * @param scope
 *   Where the capsule is, at its cover.
 * @param answer
 *   What to answer to a question.
 * @returns
 *   Letters answered, by question id.
 */
export async function playToEnd(
  scope: Scope,
  answer: (question: PlayerQuestion) => string,
): Promise<Record<string, string>> {
  const data = await readData(scope);
  const answered: Record<string, string> = {};
  await press(scope, data.texts.start);
  for (let screen = 1; screen <= data.screens; screen++) {
    const question = data.questions.find((each) => each.screen === screen);
    if (question) {
      answered[question.id] = answer(question);
      await choose(scope, answer(question));
      await press(scope, data.texts.check);
    }
    await press(scope, screen === data.screens ? data.texts.finish : data.texts.continue);
  }
  await scope.getByRole('heading', { name: data.texts.result, exact: true }).waitFor();
  return answered;
}

/** Answer with the key. */
export function rightly(question: PlayerQuestion): string {
  return question.right;
}

/** Answer with the first letter that isn't right, or with a part of what is where all are. */
export function wrongly(question: PlayerQuestion): string {
  const letter = [...'abcdefghijklmnopqrstuvwxyz'].find((each) => !question.right.includes(each));
  return letter ?? question.right.slice(1);
}
