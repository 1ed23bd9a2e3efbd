/**
 * Pages of capsules that have not changed since the last build. They are kept
 * in the cache, so that Astro renders only those that have: after one edit in a
 * thousand capsules, that is one page and the lists.
 */
import { constants, copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { cacheRoot, pruneCached, readCached, toolDigest, writeCached } from '../content/cache.ts';
import { sha256 } from '../content/hash.ts';
import type { CapsuleEntry } from './entries.ts';
import type { SiteContent } from './hand-over.ts';

export interface KeptPages {
  /** The content without the HTML of capsules whose page is kept: Astro makes no page of them. */
  toRender: SiteContent;
  /**
   * Put the kept pages into a site that was built from `toRender`.
   *
   * @returns
   *   Whether they fit it: a page names style sheets, and those are named by
   *   their content.
   */
  restore: (siteDir: string) => Promise<boolean>;
  /** Keep the pages of a whole site for the next build. */
  keep: (siteDir: string) => Promise<void>;
}

/**
 * Look for pages that need not be rendered.
 *
 * @param source
 *   Content folder and plant: another one has pages of its own.
 * @param content
 *   What the site is made from.
 */
export async function findKeptPages(source: string, content: SiteContent): Promise<KeptPages> {
  const folder = `pages/${sha256(source).slice(0, 16)}`;
  const tool = toolDigest('src/site', 'src/package', 'src/player', 'src/sheets', 'src/model');
  const nameOf = ({ digest }: CapsuleEntry): string =>
    `${sha256(`${tool} ${content.site.digest} ${digest}`)}.html`;
  const pages = content.capsules.filter(({ html }) => html !== undefined);

  const there = new Set(await readdir(join(cacheRoot, folder)).catch(() => []));
  const kept = pages.filter((entry) => there.has(nameOf(entry)));
  const keptIds = new Set(kept.map(({ id }) => id));

  return {
    toRender: {
      ...content,
      capsules: content.capsules.map((entry) => (keptIds.has(entry.id) ? withoutHtml(entry) : entry)),
    },
    async restore(siteDir) {
      const assets = await readCached(`${folder}/assets`);
      if (kept.length > 0 && assets?.toString('utf8') !== (await listAssets(siteDir))) return false;
      await copyAll(kept, (entry) => [join(cacheRoot, folder, nameOf(entry)), pagePath(siteDir, entry)]);
      return true;
    },
    async keep(siteDir) {
      await mkdir(join(cacheRoot, folder), { recursive: true });
      const fresh = pages.filter(({ id }) => !keptIds.has(id));
      await Promise.all(
        fresh.map(async (entry) =>
          writeCached(`${folder}/${nameOf(entry)}`, await readFile(pagePath(siteDir, entry))),
        ),
      );
      await writeCached(`${folder}/assets`, await listAssets(siteDir));
      await pruneCached(folder, new Set(['assets', ...pages.map(nameOf)]));
    },
  };
}

function withoutHtml({ html: _, ...entry }: CapsuleEntry): CapsuleEntry {
  // Another digest, or Astro's store would take the entry for the one with the page.
  return { ...entry, digest: `${entry.digest} kept` };
}

function pagePath(siteDir: string, { id }: CapsuleEntry): string {
  return join(siteDir, id, 'index.html');
}

/** Names of the style sheets, which change with what is in them. */
async function listAssets(siteDir: string): Promise<string> {
  const names = await readdir(join(siteDir, '_assets')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.css'))
    .toSorted()
    .join('\n');
}

async function copyAll(
  entries: readonly CapsuleEntry[],
  paths: (entry: CapsuleEntry) => [from: string, to: string],
): Promise<void> {
  await Promise.all(
    entries.map(async (entry) => {
      const [from, to] = paths(entry);
      await mkdir(dirname(to), { recursive: true });
      await copyFile(from, to, constants.COPYFILE_FICLONE);
    }),
  );
}
