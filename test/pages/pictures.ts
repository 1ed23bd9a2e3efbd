/** Pictures of pages: every kind in every width and colour scheme that people have. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { escapeXml as escape } from '../../src/package/xml.ts';
import type { Sample } from './kinds.ts';
import { states, type State } from './states.ts';

const widths = [360, 768, 1280] as const;

const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const satisfies Record<string, BrowserContextOptions>;

/** Long pages are cut here: what follows looks like what came before. */
const tallest = 3000;

export interface Picture {
  file: string;
  /** Kind of page, and its state where it has been used. */
  name: string;
  look: string;
  width: number;
}

/**
 * Take the pictures of a site.
 *
 * @param url
 *   Address of the site.
 * @param samples
 *   Pages to take.
 * @param dir
 *   Folder that is ours alone; emptied first.
 * @returns
 *   What was taken; `index.html` beside the pictures shows them all.
 */
export async function takePictures(
  browser: Browser,
  url: string,
  samples: readonly Sample[],
  dir: string,
): Promise<Picture[]> {
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const pictures: Picture[] = [];
  for (const [look, options] of Object.entries(looks)) {
    for (const width of widths) {
      for (const sample of samples) {
        for (const state of [undefined, ...states.filter(({ kind }) => kind === sample.kind)]) {
          const name = state ? `${sample.kind}-${state.name}` : sample.kind;
          const file = `${name}.${width}.${look}.png`;
          await takePicture(browser, { ...options, width }, url + sample.path, state, join(dir, file));
          pictures.push({ file, name, look, width });
        }
      }
    }
  }
  await writeFile(join(dir, 'index.html'), renderIndex(pictures));
  return pictures;
}

async function takePicture(
  browser: Browser,
  { width, ...options }: BrowserContextOptions & { width: number },
  address: string,
  state: State | undefined,
  file: string,
): Promise<void> {
  // Each with storage of its own, so that one state does not show in another.
  const viewport = { width, height: width < 700 ? 640 : 800 };
  const context = await browser.newContext({ ...options, viewport, reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'load' });
    await state?.act(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // Not the whole page at once: what sticks to an edge would be drawn in its middle.
    await page.setViewportSize({ width, height: Math.min(Math.max(height, viewport.height), tallest) });
    await page.screenshot({ path: file });
  } finally {
    await context.close();
  }
}

function renderIndex(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  const rows = names.map((name) => {
    const cells = pictures
      .filter((picture) => picture.name === name)
      .map(({ file, look, width }) => {
        const words = escape(`${name}, ${width}, ${look}`);
        return `<a href="${escape(file)}"><img src="${escape(file)}" alt="${words}" title="${words}" loading="lazy"></a>`;
      });
    return `<h2>${escape(name)}</h2>\n<p>${cells.join('\n')}</p>`;
  });
  return `<!doctype html>
<meta charset="utf-8">
<title>Pictures</title>
<style>img { height: 30rem; border: 1px solid; vertical-align: top }</style>
${rows.join('\n')}
`;
}
