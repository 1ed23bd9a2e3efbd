/** The built site in a real browser, as a host would serve it. */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePreview } from '../../../src/site/build.ts';
import { launchBrowser } from '../browser.ts';
import { base, build, copySample, removeFolders } from './site-folder.ts';

/** One address of each kind of page. */
const kinds = ['fr/', 'en/', 'fr/ladder/', 'en/ladder/', 'fr/noise/', 'fr/dust-mask/']
  .concat(['fr/guide/', 'en/guide/', 'fr/rules/', 'en/rules/', 'fr/accessibility/', 'en/accessibility/'])
  .concat('no-such-page/');

let browser: Browser;
let server: { url: string; close(): Promise<void> };
let axe: string;

beforeAll(async () => {
  const site = await build(await copySample());
  server = await servePreview({ dir: site, base });
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await removeFolders();
});

async function withPage<Result>(
  options: BrowserContextOptions,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext(options);
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('links', () => {
  it('all lead somewhere, fragments included', async () => {
    const result = await new LinkChecker().check({
      path: server.url,
      recurse: true,
      checkFragments: true,
      // Pages say where they will be published; nothing is there yet, and other sites are not ours to test.
      linksToSkip: async (link) => !link.startsWith(server.url),
    });
    const checked = result.links.filter((link) => link.state !== LinkState.SKIPPED);
    expect(checked.filter((link) => link.state === LinkState.BROKEN)).toEqual([]);
    const paths = checked.map((link) => link.url.slice(server.url.length));
    expect(paths).toEqual(
      expect.arrayContaining(['en/ladder/', 'fr/noise/', 'fr/guide/', 'fr/ladder/media/foot-960.png']),
    );
  });

  it('of / lead to the first language by themselves', async () => {
    await withPage({}, async (page) => {
      await page.goto(server.url);
      await page.waitForURL(`${server.url}fr/`);
    });
  });
});

describe.each(kinds)('%s', (path) => {
  it('keeps its own policy and asks nobody else for anything', async () => {
    await withPage({}, async (page) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) complaints.push(request.url());
      });
      await page.goto(server.url + path, { waitUntil: 'load' });
      const missing = path === 'no-such-page/' ? [expect.stringContaining('404')] : [];
      expect(complaints).toEqual(missing);
    });
  });

  it.each(['light', 'dark'] as const)('has no axe violation in %s colours', async (colorScheme) => {
    await withPage({ colorScheme, viewport: { width: 360, height: 640 } }, async (page) => {
      await page.goto(server.url + path);
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
        const results = await axe.run(document);
        return results.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html) }));
      });
      expect(violations).toEqual([]);
    });
  });

  it('fits 320 pixels, with links large enough for gloves', async () => {
    await withPage({ viewport: { width: 320, height: 568 } }, async (page) => {
      await page.goto(server.url + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const links = page.locator('header a, footer.site-footer a, .domains a, .way-on');
      for (const link of await links.all()) {
        const box = await link.boundingBox();
        expect(box?.height, await link.innerText()).toBeGreaterThanOrEqual(44);
      }
    });
  });
});

describe('with the keyboard alone', () => {
  it('the first stop skips to the content, and a card opens its capsule', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}fr/`);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Aller au contenu');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.getByRole('link', { name: 'Porter ses protections auditives' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`${server.url}fr/noise/`);
      await page.getByRole('heading', { level: 1, name: 'Porter ses protections auditives' }).waitFor();
    });
  });
});

describe('without script', () => {
  it('a capsule still shows its text and questions', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.url}fr/ladder/`);
      expect(await page.getByText('Samir doit changer une lampe').isVisible()).toBe(true);
      expect(await page.getByText('Que le sol est ferme et plat').isVisible()).toBe(true);
    });
  });
});
