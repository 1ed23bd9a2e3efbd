/** Content folders for the tests of the site, built in temporary folders. */
import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/content/index.ts';
import { buildSite } from '../../../src/site/build.ts';

const sample = fileURLToPath(new URL('content/', import.meta.url));

/** Path of the sample's `url`. */
export const base = '/apprendre/';

const folders: string[] = [];

/** A temporary folder; {@link removeFolders} removes it. */
async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'qhse site '));
  folders.push(folder);
  return folder;
}

/** A copy of the sample content, to be changed at will. */
export async function copySample(): Promise<string> {
  const folder = await temporaryFolder();
  await cp(sample, folder, { recursive: true });
  return folder;
}

export async function removeFolders(): Promise<void> {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
}

/**
 * Build the site of a content folder.
 *
 * @returns
 *   Folder of the site.
 */
export async function build(contentDir: string, outDir?: string): Promise<string> {
  const out = outDir ?? (await temporaryFolder());
  await buildSite({ content: await loadContent(contentDir), outDir: out });
  return out;
}

/** Files of a folder, by their paths with `/`, sorted. */
export async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Text of every page of a site, by path. */
export async function pagesOf(site: string): Promise<Map<string, string>> {
  const paths = (await filesOf(site)).filter((path) => path.endsWith('.html'));
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const)),
  );
}
