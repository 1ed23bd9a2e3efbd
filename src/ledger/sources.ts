/** The files that a release was made from, named by their content. */
import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FoundFolder } from '../content/find.ts';
import { projectFile, type Content } from '../content/index.ts';
import { blobsAt, type Blobs, type Repository } from './git.ts';

/** Gives the files from which a capsule is made in one language. */
export type SourceReader = (folder: FoundFolder, lang: string) => Promise<Blobs>;

/**
 * Read what a revision has of a content folder.
 *
 * @param commit
 *   The revision that is checked out.
 * @returns
 *   For a capsule: its text, all that stands beside it but other languages, the
 *   settings and their logo. Files that the revision lacks are left out.
 */
export async function sourceReader(
  repository: Repository,
  commit: string,
  { dir, project }: Pick<Content, 'dir' | 'project'>,
): Promise<SourceReader> {
  const [tree, root] = await Promise.all([blobsAt(repository, commit), realpath(dir)]);
  const blobOf = async (path: string): Promise<string | undefined> => {
    // A link to another file of the folder is released as that file.
    const real = await realpath(join(dir, path)).catch(() => undefined);
    return real && tree.get(relative(root, real).split(sep).join('/'));
  };
  return async ({ id, files }, lang) => {
    const beside = files.filter(({ outside }) => !outside).map(({ path }) => `${id}/${path}`);
    const shared = [projectFile, ...(project.logo === undefined ? [] : [project.logo])];
    const paths = [...shared, `${id}/${lang}.mdx`, ...beside].toSorted();
    const found = await Promise.all(paths.map(async (path) => [path, await blobOf(path)] as const));
    return Object.fromEntries(found.flatMap(([path, blob]) => (blob === undefined ? [] : [[path, blob]])));
  };
}
