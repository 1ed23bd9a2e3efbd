/** Opens the desk, and reads what is on it as a person does. */
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { startDesk, type Desk, type DeskOptions } from '../../../src/lms/desk.ts';

const desks: Desk[] = [];
const contexts: BrowserContext[] = [];

/** Close what was opened; for `afterEach`. */
export async function closeDesks(): Promise<void> {
  for (const context of contexts.splice(0)) await context.close();
  for (const desk of desks.splice(0)) await desk.close();
}

interface Opened {
  page: Page;
  content: FrameLocator;
  errors: string[];
}

/** Open the desk, on a large screen unless said. */
export async function openDesk(
  browser: Browser,
  options: Pick<DeskOptions, 'packages'> & Partial<DeskOptions>,
  viewport = { width: 1280, height: 800 },
): Promise<Opened> {
  const desk = await startDesk({ lang: 'fr', name: 'near-miss', ...options });
  desks.push(desk);
  const context = await browser.newContext({ viewport, reducedMotion: 'reduce' });
  contexts.push(context);
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(desk.url);
  return { page, errors, content: page.frameLocator('iframe').frameLocator('iframe') };
}

/** What stands in the region of a name. */
function region(page: Page, name: string) {
  return page.getByRole('region', { name, exact: true }).last();
}

/** Value of an element in the table; nothing when it has no row. */
export async function held(page: Page, element: string): Promise<string | undefined> {
  const row = page
    .getByRole('row')
    .filter({ has: page.locator('code', { hasText: new RegExp(`^${element}$`) }) });
  return (await row.count()) === 0 ? undefined : row.locator('.value').innerText();
}

export async function says(page: Page, sentence: string): Promise<void> {
  await region(page, 'Ce que le contenu dit au LMS').getByText(sentence, { exact: true }).first().waitFor();
}
