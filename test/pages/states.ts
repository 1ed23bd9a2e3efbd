/** What pages look like once somebody has done something with them. */
import type { Page } from 'playwright-core';
import { playWithKey } from '../browser/lms/play-with-key.ts';
import { playToEnd, press, readData, wrongly } from '../browser/lms/play.ts';

/** A state of a kind of page, and how to come to it from the page as it opens. */
export interface State {
  kind: string;
  name: string;
  act: (page: Page) => Promise<unknown>;
}

/** The states that are looked at; a page as it opens is one without being listed. */
export const states: readonly State[] = [
  { kind: 'capsule', name: 'text', act: async (page) => press(page, (await readData(page)).texts.start) },
  { kind: 'capsule', name: 'question', act: toFirstQuestion },
  { kind: 'capsule', name: 'feedback', act: answerWrongly },
  { kind: 'capsule', name: 'result', act: pass },
  { kind: 'capsule', name: 'failed', act: fail },
  { kind: 'certificate', name: 'passed', act: passAndPrint },
  { kind: 'path', name: 'begun', act: beginPath },
  { kind: 'reminders', name: 'later', act: finishOne },
  { kind: 'reminders', name: 'due', act: comeBack },
  { kind: 'offline', name: 'kept', act: keepPath },
  { kind: 'offline', name: 'missing', act: loseNetwork },
  { kind: 'search', name: 'found', act: (page) => look(page, 'risque', 'mark') },
  { kind: 'search', name: 'none', act: (page) => look(page, 'xylophone', '.none-found:not([hidden])') },
  { kind: 'search', name: 'filters', act: (page) => page.locator('summary').click() },
  { kind: 'home', name: 'focus', act: (page) => page.locator('.card a').first().focus() },
];

async function look(page: Page, words: string, sign: string): Promise<void> {
  await page.locator('input[name=q]').fill(words);
  await page.locator(sign).first().waitFor();
  // How many there are is told once nobody types any more, with the address.
  await page.waitForURL(/\?q=/);
}

/** Go to a page that is named from this one, do something there, and come back. */
async function atPage(page: Page, path: string, act: () => Promise<unknown>): Promise<void> {
  const here = page.url();
  await page.goto(new URL(path, here).href);
  await act();
  await page.goto(here);
}

/** What comes after a capsule comes with a script of its own, once all is quiet. */
async function afterwards(page: Page): Promise<void> {
  await page.locator('.after a').first().waitFor();
}

async function pass(page: Page): Promise<void> {
  await page.locator('#capsule-data').waitFor({ state: 'attached' });
  // Nobody else is at the end before the script is there that notes the day.
  await page.waitForLoadState('networkidle');
  await playWithKey(page);
  await afterwards(page);
}

async function fail(page: Page): Promise<void> {
  await playToEnd(page, wrongly);
  await afterwards(page);
}

function passAndPrint(page: Page): Promise<void> {
  return atPage(page, '../', () => pass(page));
}

async function beginPath(page: Page): Promise<void> {
  await page.locator('.path-on').click();
  await pass(page);
  await page.goBack();
  await page.locator('.standing.done').first().waitFor();
}

async function finishOne(page: Page): Promise<void> {
  await atPage(page, '../', async () => {
    await page.locator('.card a').first().click();
    await pass(page);
  });
  await page.locator('#reminders h2').waitFor();
}

async function comeBack(page: Page): Promise<void> {
  await finishOne(page);
  await page.clock.setFixedTime(Date.now() + 2 * 86_400_000);
  await page.reload();
  await page.locator('.asking').waitFor();
}

async function keepPath(page: Page): Promise<void> {
  await atPage(page, '../paths/', async () => {
    await page.locator('.card a').first().click();
    await page.locator('.path-keep .keep').click();
    await page.locator('.path-keep .remove').waitFor();
  });
  await page.locator('.kept-paths').waitFor();
}

async function loseNetwork(page: Page): Promise<void> {
  await keepPath(page);
  await page.context().setOffline(true);
  await page.goto(new URL('../standards/', page.url()).href);
  await page.locator('.offline-missing').waitFor();
}

async function toFirstQuestion(page: Page): Promise<void> {
  const { texts } = await readData(page);
  await press(page, texts.start);
  const check = page.getByRole('button', { name: texts.check, exact: true });
  while (!(await check.isVisible())) await press(page, texts.continue);
}

/** Answer the first question with what is not right; only of a list to choose from is that known. */
async function answerWrongly(page: Page): Promise<void> {
  await toFirstQuestion(page);
  const { texts, questions } = await readData(page);
  const inputs = page.locator('.question:not([hidden]) input');
  const letters = await inputs.evaluateAll((all) => all.map((each) => (each as HTMLInputElement).value));
  const right = questions[0]?.right ?? '';
  const wrong = letters.findIndex((letter) => !right.includes(letter));
  await inputs.nth(Math.max(0, wrong)).check();
  await press(page, texts.check);
  await page.locator('.feedback:not(:empty)').first().waitFor();
}
