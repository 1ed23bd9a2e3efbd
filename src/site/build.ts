/** Entry point of the site: everything that the commands need from this folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Content, renderMedia } from '../content/index.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { withAstro } from './astro.ts';
import { basePath, siteConfig, withBuildRoot } from './config.ts';
import { isFaulty, isReadable, toSiteContent } from './entries.ts';
import { playerPath } from './player.ts';

export { serveDev } from './dev.ts';
export { servePreview } from './preview.ts';

/**
 * Build the site of a content folder.
 *
 * Expects content without errors: an error here means that the caller has not
 * looked, so it throws.
 *
 * @param options
 *   `content`, as {@link loadContent} gives it, and `outDir`: an absolute
 *   folder that is ours alone, into which the site is written.
 */
export async function buildSite(options: { content: Content; outDir: string }): Promise<void> {
  const { content, outDir } = options;
  const faulty = content.entries.filter(isFaulty).map((entry) => entry.file);
  if (faulty.length > 0)
    throw new Error(`The site was to be built from capsules with errors: ${faulty.join(', ')}`);

  const { site: playerScript } = await buildPlayerFiles();
  const script = playerPath(playerScript);
  const base = basePath(content.project.url);
  const siteContent = await toSiteContent(content, { player: `${base}${script}`, dev: false, lang: 'fr' });

  const source = { read: async () => siteContent };
  await withBuildRoot((root) =>
    withAstro(async ({ build }) => {
      const config = siteConfig({ root, url: content.project.url, source });
      await build({ ...config, outDir, logLevel: 'error' });
    }),
  );

  await write(join(outDir, script), playerScript);
  for (const { id, lang, capsule } of content.entries.filter(isReadable)) {
    if (capsule.media.length === 0) continue;
    for (const [path, bytes] of await renderMedia(content.dir, capsule)) {
      await write(join(outDir, lang, id, path), bytes);
    }
  }
}

async function write(file: string, data: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, data);
}
