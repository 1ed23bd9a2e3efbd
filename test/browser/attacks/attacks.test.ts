/**
 * The attacks of `test/samples/attacks` that compile, published and opened as
 * a learner would: nothing is executed, asked or fetched, even without the
 * page's content security policy, which is switched off here.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/content/index.ts';
import { publish } from '../../../src/publish/index.ts';
import { readZip } from '../../unit/package/read-zip.ts';
import { launchBrowser } from '../browser.ts';
import { playToEnd, rightly, wrongly } from '../lms/play.ts';

const samples = fileURLToPath(new URL('../../samples/attacks/', import.meta.url));
const inert = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .filter((name) => readFileSync(`${samples}${name}/outcome.txt`, 'utf8').startsWith('inert'));

const origin = 'http://capsules.test';
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qhse-attacks-'));
  const contentDir = join(folder, 'content');
  for (const name of ['_project.yaml', ...inert])
    await cp(join(samples, name), join(contentDir, name), { recursive: true });
  const content = await loadContent(contentDir);
  expect(content.entries.filter(({ capsule }) => !capsule)).toEqual([]);
  await publish(content, { outDir: folder, drafts: true, onPackage: () => {}, onStep: () => {} });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(inert)('%s', (name) => {
  it('does nothing on the site, from the cover to the result', async () => {
    // Only the answers of that one have something to say.
    for (const answer of name === 'answers' ? [rightly, wrongly] : [rightly]) {
      await withPage(siteFile, async (page) => {
        await page.goto(`${origin}/fr/${name}/`);
        await touchEverything(page);
        await playToEnd(page, answer);
        await touchEverything(page);
      });
    }
  });

  it('does nothing in a package', async () => {
    const zip = (await readdir(join(folder, 'scorm'))).find((file) => file.startsWith(`${name}.fr-`)) ?? '';
    const files = new Map(
      readZip(await readFile(join(folder, 'scorm', zip))).map(({ name: path, bytes }) => [path, bytes]),
    );
    await withPage(
      async (path) => Buffer.from(files.get(path) ?? ''),
      async (page) => {
        await page.goto(`${origin}/index.html`);
        await touchEverything(page);
      },
    );
  });
});

it('does nothing in the list of capsules', async () => {
  await withPage(siteFile, async (page) => {
    await page.goto(`${origin}/fr/search/`);
    expect(await page.locator('main .card').count()).toBe(inert.length);
    await touchEverything(page);
  });
});

it.each([
  ['a handler', '<p onmouseover="window.attacked=1">'],
  ['a script', '<script>window.attacked=1</script>'],
  ['a dialog', '<img src="data:," onerror="alert(1)">'],
  ['a request', '<img src="https://example.org/a.png">'],
])('would notice %s', async (_, html) => {
  const visited = withPage(
    async () => Buffer.from(`<!doctype html><link rel="icon" href="data:,">${html}`),
    async (page) => {
      await page.goto(`${origin}/index.html`);
      await touchEverything(page);
    },
  );
  await expect(visited).rejects.toThrow(/expected/);
});

function siteFile(path: string): Promise<Buffer> {
  return readFile(join(folder, 'site', path));
}

/** A page of its own, with files from `fileOf`; fails on anything that an attack might achieve. */
async function withPage(
  fileOf: (path: string) => Promise<Buffer>,
  visit: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  const seen: string[] = [];
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    const path = url.pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const body = url.origin === origin ? await fileOf(path).catch(() => undefined) : undefined;
    if (body) await route.fulfill({ body, contentType: types[extname(path)] ?? 'text/plain' });
    else {
      seen.push(`request of ${url.href}`);
      await route.abort();
    }
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console ${message.text()}`);
  });
  page.on('pageerror', (error) => seen.push(String(error)));
  context.on('page', (opened) => seen.push(`page ${opened.url()}`));
  try {
    await visit(page);
    expect(await page.evaluate(`String(window.attacked)`)).toBe('undefined');
    expect(seen).toEqual([]);
  } finally {
    await context.close();
  }
}

/** Every event that a handler in the text might wait for. */
function touchEverything(page: Page): Promise<void> {
  return page.evaluate(`for (const element of document.querySelectorAll('*'))
    for (const type of ['mouseover', 'mouseenter', 'pointerover', 'focus', 'load', 'error', 'animationstart', 'toggle'])
      element.dispatchEvent(new Event(type))`);
}
