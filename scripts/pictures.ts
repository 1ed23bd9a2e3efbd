/**
 * `npm run pictures`: take a picture of every kind of page, at three widths,
 * light, dark and in forced colours, to be looked at. They lie in
 * `node_modules/.cache`, out of Git. Names of kinds may follow: `npm run pictures -- home path`;
 * `--lang en` takes the pages of another language than the first.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot } from '../src/content/cache.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { launchBrowser, unpackBrowser } from '../test/browser/browser.ts';
import { buildAtRoot } from '../test/pages/build.ts';
import { startHost } from '../test/pages/host.ts';
import { findSamples } from '../test/pages/kinds.ts';
import { takePictures } from '../test/pages/pictures.ts';

const folder = join(cacheRoot, 'pictures');

await runCommand('pictures', async ({ contentDir, positionals, lang, langGiven }) => {
  const wanted: readonly string[] = positionals;
  await rm(folder, { recursive: true, force: true });
  const built = await buildAtRoot(contentDir, join(folder, 'site'));
  await unpackBrowser();
  const host = await startHost(built.dir);
  const browser = await launchBrowser();
  try {
    const all = await findSamples(built.dir, langGiven ? lang : built.lang);
    const samples = all.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
    const pictures = await takePictures(browser, host.url, samples, join(folder, 'taken'));
    console.log(`${pictures.length} pictures: ${join(folder, 'taken', 'index.html')}`);
  } finally {
    await browser.close();
    await host.close();
  }
  return exitCodes.clean;
});
