/**
 * What makes the site open without a network: the worker, manifests, icons, and
 * what each path weighs. In: the built site. Out: files beside it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { localName, type Content } from '../../content/index.ts';
import { basePath } from '../config.ts';
import type { SiteContent } from '../hand-over.ts';
import { buildWorker } from '../scripts.ts';
import { drawIcons } from './icons.ts';
import { toKeepList, type ReadBuilt } from './keep-lists.ts';
import { manifestName, writeManifest } from './manifest.ts';
import { toShell } from './shell.ts';
import { workerPath } from './worker-path.ts';

/**
 * Write what goes beside a site so that it opens offline.
 *
 * @param content
 *   Content folder without errors.
 * @param site
 *   What the pages were made from.
 * @param dir
 *   Folder of the site; pages, scripts and media are there.
 * @returns
 *   Texts and bytes by their path below the base path.
 */
export async function offlineFiles(
  content: Content,
  site: SiteContent,
  dir: string,
): Promise<Map<string, string | Uint8Array>> {
  const { name, accent, url, languages } = content.project;
  const base = basePath(url);
  const known = new Map<string, Promise<Uint8Array>>();
  // Paths share styles, scripts and capsules.
  const read: ReadBuilt = (path) => {
    const bytes = known.get(path) ?? readFile(join(dir, path));
    known.set(path, bytes);
    return bytes;
  };

  const files = new Map<string, string | Uint8Array>();
  const icons = await drawIcons(content.logo);
  for (const { path, bytes } of icons) files.set(path, bytes);
  for (const lang of languages)
    files.set(
      `${lang}/${manifestName}`,
      writeManifest({
        ...{ base, lang, name, accent, icons },
        plant: content.plant && localName(content.plant, lang),
      }),
    );
  for (const { data } of site.paths) {
    const list = await toKeepList(data, base, read);
    files.set(`${data.lang}/paths/${data.id}/keep.json`, JSON.stringify(list));
  }
  const { after } = site.site.data.scripts;
  files.set(workerPath, await buildWorker(await toShell({ base, languages, after }, read)));
  return files;
}
