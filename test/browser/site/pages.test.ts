/** The built site in a real browser, as a host would serve it. */
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { LinkChecker, LinkState } from 'linkinator';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePreview } from '../../../src/site/build.ts';
import { isLong } from '../../long.ts';
import { launchBrowser } from '../browser.ts';
import { recordEvidence } from '../evidence.ts';
import { base, build, copySample, removeFolders } from './site-folder.ts';

/** One address of each kind of page; languages differ in their texts alone. */
const kinds = ['fr/', 'en/', 'fr/ladder/', 'fr/noise/', 'fr/dust-mask/']
  .concat(['fr/search/', 'fr/new/', 'fr/domains/safety/', 'fr/standards/', 'fr/standards/iso-45001/'])
  .concat(['fr/standards/iso-45001/8-1/'])
  .concat(['fr/guide/', 'en/rules/', 'fr/accessibility/', 'no-such-page/']);

let browser: Browser;
let server: { url: string; close(): Promise<void> };
let axe: string;
/** Rules of axe that found something to look at. */
const rules = new Set<string>();

beforeAll(async () => {
  const site = await build(await copySample());
  server = await servePreview({ dir: site, base });
  browser = await launchBrowser();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(async ({}, file) => {
  await recordEvidence(file, browser, {
    name: 'site',
    screens: ['320 × 568'],
    counts: { pages: kinds.length, schemes: 2, rules: rules.size },
    seen: { pages: kinds },
  });
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
      expect.arrayContaining([
        ...['en/ladder/', 'fr/noise/', 'fr/guide/'],
        expect.stringMatching(/^fr\/ladder\/media\/foot\.[0-9a-f]{8}-960\.png$/),
      ]),
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
  it(`keeps its policy, asks nobody else, fits 320 pixels${isLong ? ', has no axe violation' : ''}`, async () => {
    await withPage({ viewport: { width: 320, height: 568 } }, async (page) => {
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

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await page.$$eval(
        'header a, footer.site-footer a, .to-print a, .domains a, .way-on, .clauses a, .seeker input, .seeker button, summary',
        (parts) =>
          parts
            .filter((part) => part.checkVisibility() && part.getBoundingClientRect().height < 44)
            .map((part) => part.outerHTML),
      );
      expect(small, 'large enough for gloves').toEqual([]);

      // `design.test.ts` has each kind of page under axe in every run.
      if (!isLong) return;
      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const found = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
          const results = await axe.run(document);
          return {
            violations: results.violations.map(({ id, nodes }) => ({
              id,
              nodes: nodes.map((node) => node.html),
            })),
            rules: [...results.passes, ...results.violations, ...results.incomplete].map(({ id }) => id),
          };
        });
        expect(found.violations, colorScheme).toEqual([]);
        for (const rule of found.rules) rules.add(rule);
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

describe('searching', () => {
  const titles = (page: Page) => page.locator('.results h2').allInnerTexts();
  const [ladder, noise] = ['Poser une échelle : l’angle & l’appui', 'Porter ses protections auditives'];

  it('from the home, by keyboard: finds, marks, tells, and keeps it in the address', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${server.url}fr/`);
      await page.getByRole('searchbox').fill('echele');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${server.url}fr/search/?q=echele`);
      await page.locator('mark', { hasText: 'échelle' }).first().waitFor();
      // Until the index is there, titles alone are searched.
      await expect
        .poll(async () => (await titles(page)).map((title) => title.replaceAll("'", '’')))
        .toEqual([ladder]);

      await page.getByRole('searchbox').fill('presse');
      // Only its text has the word: the index is there.
      await page.getByText('Trouvé dans le texte').waitFor();
      await expect.poll(() => titles(page)).toEqual([noise]);
      await page.getByRole('status').filter({ hasText: '1 capsule' }).waitFor();
      await page.waitForURL(`${server.url}fr/search/?q=presse`);

      await page.getByRole('searchbox').fill('xylophone');
      await page.getByRole('heading', { name: 'Aucune capsule trouvée' }).waitFor();
      expect(asked.filter((path) => path.endsWith('index.json'))).toHaveLength(1);

      // Part of what was asked for, and a result followed before the words have settled.
      await page.getByRole('searchbox').fill('iso 45001 xylophone');
      await page.getByText('Aucune capsule n’a tous ces mots').waitFor();
      await page.getByRole('searchbox').fill('R. 4323-63');
      await page.getByRole('link', { name: 'Poser une échelle' }).click();
      await page.waitForURL(`${server.url}fr/ladder/`);
      await page.goBack();
      await page.getByText('Trouvé dans les références').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('R. 4323-63');
    });
  });

  it('with filters, which a link keeps and a click takes off', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}fr/search/`);
      await page.getByText('Filtres', { exact: true }).focus();
      await page.keyboard.press('Enter');
      expect(await page.getByLabel('Article').isDisabled()).toBe(true);
      await page.getByLabel('Norme ou texte de loi').selectOption('ISO 45001');
      await page.getByLabel('Article').selectOption('8.1.2');
      await page.waitForURL(`${server.url}fr/search/?standard=iso-45001&clause=8.1.2`);
      expect(await titles(page)).toHaveLength(1);
      await page.reload();
      expect(await page.getByLabel('Article').inputValue()).toBe('8.1.2');
      expect(await titles(page)).toHaveLength(1);
      await page.getByText('Filtres (2)').click();
      await page.getByRole('button', { name: 'Tout effacer' }).click();
      await page.waitForURL(`${server.url}fr/search/`);
      expect(await titles(page)).toHaveLength(2);

      // An old link: no capsule names that clause any more, which is not to say that all do.
      await page.goto(`${server.url}fr/search/?standard=iso-45001&clause=6.1.2`);
      await page.getByText('6.1.2 (demandé par le lien)').waitFor({ state: 'attached' });
      expect(await page.getByLabel('Article').isVisible()).toBe(true);
      await page.getByText('qu’aucune capsule n’a').waitFor();
      expect(await titles(page)).toEqual([]);
      await page.locator('.none-found').getByRole('button', { name: 'Tout effacer' }).click();
      await page.waitForURL(`${server.url}fr/search/`);
      expect(await titles(page)).toHaveLength(2);
      expect(await page.getByText('demandé par le lien').count()).toBe(0);
      // A clause that the list has not, but capsules below it have: it is the words that find nothing.
      await page.goto(`${server.url}fr/search/?q=xylophone&standard=iso-45001&clause=8`);
      await page.locator('.none-found').waitFor();
      expect(await page.getByText('qu’aucune capsule n’a').count()).toBe(0);
    });
  });

  it('without a network goes on in what the list shows, and says so', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${server.url}fr/search/`);
      await page.context().setOffline(true);
      await page.getByRole('searchbox').fill('protections');
      await page.getByText('n’a pas pu être lu').waitFor();
      expect(await titles(page)).toEqual([noise]);
      // What the filters call the standards and clauses, by words of either.
      await page.getByRole('searchbox').fill('code travail R. 4323-63');
      await page.getByText('1 capsule', { exact: true }).waitFor();
      expect((await titles(page)).map((title) => title.replaceAll("'", '’'))).toEqual([ladder]);
    });
  });
});

describe('without script', () => {
  it('the search page lists every capsule, and shows no field that does nothing', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.url}fr/search/`);
      expect(await page.locator('.results a').count()).toBe(2);
      expect(await page.locator('noscript p').isVisible()).toBe(true);
      expect(await page.getByRole('search').count()).toBe(0);
    });
  });

  it('a capsule still shows its text and questions', async () => {
    await withPage({ javaScriptEnabled: false }, async (page) => {
      await page.goto(`${server.url}fr/ladder/`);
      expect(await page.getByText('Samir doit changer une lampe').isVisible()).toBe(true);
      expect(await page.getByText('Que le sol est ferme et plat').isVisible()).toBe(true);
    });
  });
});
