/** Pages with the player of the site, each in a browser profile of its own, under the strict policy. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { HostedFiles } from '../../../src/lms/hosting.ts';
import { startLms, type LmsServer } from '../../../src/lms/server.ts';
import { launchBrowser } from '../browser.ts';
import { readSample, sitePageOf } from '../lms/package.ts';
import { press } from '../lms/play.ts';

interface Pages {
  browser: () => Browser;
  /** Open the sample capsule, or other files. */
  open: (options?: BrowserContextOptions, files?: HostedFiles) => Promise<Page>;
  /** Paths of all requests so far. */
  requests: () => string[];
}

/** Start browser and server for the tests of a file; each test fails on an error in the console. */
export function usePages(): Pages {
  let browser: Browser;
  let lms: LmsServer;
  let errors: string[] = [];
  let hosted = 0;

  beforeAll(async () => {
    browser = await launchBrowser();
    lms = await startLms();
  });

  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const seen = errors;
    errors = [];
    expect(seen).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await lms.close();
  });

  return {
    browser: () => browser,
    requests: () => lms.requests.map(({ path }) => path),
    async open(options = {}, files) {
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      hosted += 1;
      const content = files ?? (await sitePageOf(await readSample('arret-urgence')));
      await page.goto(`${lms.host(`site ${hosted}`, content)}index.html`);
      return page;
    },
  };
}

/** Text of the element that has focus, or its value; nothing when none has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    `document.activeElement === document.body ? '' : document.activeElement.textContent || document.activeElement.value`,
  );
}

/** Go from the cover to the first question. */
export async function toFirstQuestion(page: Page): Promise<void> {
  await press(page, 'Commencer');
  await press(page, 'Continuer');
  await press(page, 'Continuer');
}
