/** Entry point of the site: everything that the commands need from this folder. */
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { type Content, renderMedia } from '../content/index.ts';
import { featuresOf } from '../model/features.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { assetPath, logoPath } from './asset-path.ts';
import { withAstro } from './astro.ts';
import { basePath, makeRoot, siteConfig } from './config.ts';
import { isFaulty, isReadable, toSiteContent } from './entries.ts';
import type { SiteContent } from './hand-over.ts';
import { filesBeside } from './hosting/index.ts';
import { findKeptPages } from './kept-pages.ts';
import { nameMedia } from './named-media.ts';
import { offlineFiles } from './offline/index.ts';
import { buildScripts, scriptAddresses, type SiteScript } from './scripts.ts';
import { allSheets, buildSheetStyles, sheetSettings } from './sheets.ts';

export { serveDev } from './dev.ts';
export { servePreview } from './preview.ts';

/**
 * Build the site of a content folder.
 *
 * Expects content without errors: an error here means that the caller has not
 * looked, so it throws.
 *
 * @param options
 *   `content`, as {@link loadContent} gives it, and `outDir`: a folder that is
 *   ours alone, which the site replaces.
 */
export async function buildSite(options: { content: Content; outDir: string }): Promise<void> {
  const outDir = resolve(options.outDir);
  const faulty = options.content.entries.filter(isFaulty).map((entry) => entry.file);
  if (faulty.length > 0)
    throw new Error(`The site was to be built from capsules with errors: ${faulty.join(', ')}`);

  const content = await nameMedia(options.content);
  const players = await buildPlayers(content);
  const scripts = await buildScripts();
  const base = basePath(content.project.url);
  const siteContent = await toSiteContent(content, {
    base,
    player: (capsule) => base + (players.get(featuresOf(capsule).join())?.path ?? ''),
    scripts: scriptAddresses(scripts, base),
    dev: false,
    lang: 'fr',
  });

  const kept = await findKeptPages([content.dir, content.plant?.id ?? ''].join('\0'), siteContent);
  await render(kept.toRender, content.project, outDir);
  if (!(await kept.restore(outDir))) await render(siteContent, content.project, outDir);
  await kept.keep(outDir);

  const { logo } = content;
  if (logo) await write(join(outDir, logoPath(logo)), logo.bytes);
  for (const { path, text } of [...players.values(), ...Object.values(scripts)])
    await write(join(outDir, path), text);
  for (const { id, lang, capsule } of content.entries.filter(isReadable)) {
    if (capsule.media.length === 0) continue;
    for (const [path, bytes] of await renderMedia(content.dir, capsule)) {
      await write(join(outDir, lang, id, path), bytes);
    }
  }
  const beside = await filesBeside(content, siteContent, await readPages(outDir), new Date());
  for (const [path, text] of beside) await write(join(outDir, path), text);
  await writeSheets(content, siteContent, outDir);
  // It counts pages, records of completion, scripts and media, so they must be there.
  for (const [path, data] of await offlineFiles(content, siteContent, outDir))
    await write(join(outDir, path), data);
}

/** Sheets come after what is written beside the pages: no list of pages, no sitemap knows them. */
async function writeSheets(content: Content, siteContent: SiteContent, outDir: string): Promise<void> {
  const { url, accent } = content.project;
  const styles = await buildSheetStyles(accent);
  const { sheets } = siteContent.site.data.scripts;
  const settings = sheetSettings(content, basePath(url), { styles: styles.path, script: sheets });
  await write(join(outDir, styles.path), styles.text);
  for (const { path, text } of allSheets(content, siteContent, settings))
    await write(join(outDir, path), text);
}

async function readPages(dir: string): Promise<string[]> {
  const paths = await readdir(dir, { recursive: true });
  const pages = paths.filter((path) => path.endsWith('.html'));
  return Promise.all(pages.map((path) => readFile(join(dir, path), 'utf8')));
}

/** Scripts of the site, one for each set of features that some capsule needs. */
async function buildPlayers({ entries }: Content): Promise<Map<string, SiteScript>> {
  const players = new Map<string, SiteScript>();
  for (const { capsule } of entries.filter(isReadable)) {
    const features = featuresOf(capsule);
    if (players.has(features.join())) continue;
    const { site: text } = await buildPlayerFiles(features);
    players.set(features.join(), { path: assetPath('player', text, 'js'), text });
  }
  return players;
}

async function render(
  siteContent: SiteContent,
  { url, accent }: Content['project'],
  outDir: string,
): Promise<void> {
  const { root, remove } = await makeRoot();
  try {
    const config = siteConfig({ root, url, accent, source: { read: async () => siteContent } });
    // Astro runs the pages from beside its output, where they must find their packages: build inside the project.
    await withAstro(({ build }) => build({ ...config, outDir: `${root}dist/`, logLevel: 'error' }));
    await move(`${root}dist/`, outDir);
  } finally {
    await remove();
  }
}

async function move(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await mkdir(dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    // Another disk.
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

async function write(file: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
