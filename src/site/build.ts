/** Entry point of the site: everything that the commands need from this folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { loadContent, renderMedia } from '../content/index.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { withAstro } from './astro.ts';
import { basePath, siteConfig } from './config.ts';
import { isFaulty, isReadable, toSiteContent } from './entries.ts';
import { playerPath } from './player.ts';

export { serveDev } from './dev.ts';
export { servePreview } from './preview.ts';

/**
 * Build the site of a content folder.
 *
 * Expects `check` to have found no errors: a capsule with errors here means
 * that the caller has not looked, so it throws.
 *
 * @param options
 *   `contentDir`, and `outDir`: an absolute folder that is ours alone, into
 *   which the site is written.
 */
export async function buildSite(options: { contentDir: string; outDir: string }): Promise<void> {
  const contentDir = resolve(options.contentDir);
  const content = await loadContent(contentDir);
  const faulty = content.entries.filter(isFaulty).map((entry) => entry.file);
  if (faulty.length > 0) throw new Error(`The site was to be built from capsules with errors: ${faulty.join(', ')}`);

  const { site: playerScript } = await buildPlayerFiles();
  const script = playerPath(playerScript);
  const base = basePath(content.project.url);
  const siteContent = await toSiteContent(content, { player: `${base}${script}`, dev: false, lang: 'fr' });

  await withAstro(async ({ build }) => {
    await build({
      ...siteConfig({
        contentDir,
        command: 'build',
        url: content.project.url,
        source: { read: async () => siteContent },
      }),
      outDir: options.outDir,
      logLevel: 'error',
    });
  });

  await write(join(options.outDir, script), playerScript);
  for (const { id, lang, capsule } of content.entries.filter(isReadable)) {
    if (capsule.media.length === 0) continue;
    for (const [path, bytes] of await renderMedia(contentDir, capsule)) {
      await write(join(options.outDir, lang, id, path), bytes);
    }
  }
}

async function write(file: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
