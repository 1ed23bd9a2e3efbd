/** For each path, what keeping it offline takes: its files, how heavy they are, and which they are. */
import { filesOfPage, recordName } from '../../companion/offline/page-files.ts';
import type { KeepFile, KeepList } from '../../companion/offline/keep-list.ts';
import { sha256 } from '../../content/hash.ts';
import type { PathData } from '../paths.ts';

/** Reads a file of the built site by its path below the base path. */
export type ReadBuilt = (path: string) => Promise<Uint8Array>;

/**
 * List the files of a path: its page and its capsules' with all that they need,
 * video and audio too, and what is said and printed after a capsule.
 *
 * @param path
 *   A path in one of its languages.
 * @param base
 *   Path under which the site is served.
 * @param read
 *   Reads what was built.
 * @returns
 *   The list; pages come last in it.
 */
export async function toKeepList(
  { id, lang, title, steps }: PathData,
  base: string,
  read: ReadBuilt,
): Promise<KeepList> {
  const address = `${base}${lang}/paths/${id}/`;
  const capsules = steps.map((step) => ({ title: step.title, address: `${base}${step.lang}/${step.id}/` }));
  const pages = [...capsules.flatMap((capsule) => [capsule.address, capsule.address + recordName]), address];
  const listOf = async (page: string): Promise<string[]> => {
    const html = Buffer.from(await read(`${page.slice(base.length)}index.html`)).toString('utf8');
    return filesOfPage(html, page, base);
  };
  const needed = (await Promise.all(pages.map(listOf))).flat();
  const languages = new Set([lang, ...steps.map((step) => step.lang)]);
  const said = [...languages].map((each) => `${base}${each}/after.json`);
  const all = [...new Set([...needed, ...said, `${address}path.json`, ...pages])];
  const files = await Promise.all(
    all.map(async (file): Promise<KeepFile> => {
      const path = file.slice(base.length);
      const bytes = await read(path.endsWith('/') ? `${path}index.html` : path);
      return [file, bytes.length, sha256(bytes).slice(0, 12)];
    }),
  );
  return { title, address, capsules, files };
}
