/**
 * `npm run pictures`: take a picture of every kind of page, at three widths,
 * light, dark and in forced colours, to be looked at. They lie in
 * `node_modules/.cache`, out of Git. Names of kinds may follow: `npm run pictures -- home path`.
 * `--site DIR` takes a site that is built already.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../src/content/cache.ts';
import { loadContent } from '../src/content/index.ts';
import { buildSite } from '../src/site/build.ts';
import { readOptions } from '../src/terminal/options.ts';
import { exitCodes, run } from '../src/terminal/run.ts';
import { launchBrowser, unpackBrowser } from '../test/browser/browser.ts';
import { startHost } from '../test/pages/host.ts';
import { findSamples } from '../test/pages/kinds.ts';
import { takePictures } from '../test/pages/pictures.ts';

const folder = join(projectRoot, 'node_modules/.cache/qhse-capsules/pictures');

await run(async () => {
  const { contentDir, site, positionals } = readOptions(
    { site: { type: 'string' } },
    { allowPositionals: true },
  );
  const dir = site ?? join(folder, 'site');
  const content = await loadContent(contentDir);
  if (site === undefined) {
    await rm(dir, { recursive: true, force: true });
    // Served from the root, and without an address the pages name none.
    const { url, ...project } = content.project;
    await buildSite({ content: { ...content, project }, outDir: dir });
  }
  await unpackBrowser();
  const host = await startHost(dir);
  const browser = await launchBrowser();
  try {
    const [lang = 'fr'] = content.project.languages ?? [];
    const all = await findSamples(dir, lang);
    const samples = all.filter(({ kind }) => positionals.length === 0 || positionals.includes(kind));
    const pictures = await takePictures(browser, host.url, samples, join(folder, 'taken'));
    console.log(`${pictures.length} pictures: ${join(folder, 'taken', 'index.html')}`);
  } finally {
    await browser.close();
    await host.close();
  }
  return exitCodes.clean;
});
