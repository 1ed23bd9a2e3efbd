/** Capsules and their packages made again, from files that Git keeps. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCapsule } from '../compile/index.ts';
import { findCapsules } from '../content/find.ts';
import { readFolderFiles } from '../content/folder-files.ts';
import { sha256 } from '../content/hash.ts';
import { readSettings, type Content } from '../content/index.ts';
import type { Capsule } from '../model/capsule.ts';
import type { ReleasedPackage } from '../model/schema-types.ts';
import { editionsOf } from '../package/edition.ts';
import { packageOf } from '../publish/packages.ts';
import { withBlobs, type Blobs, type Repository } from './git.ts';
import { readMediaDigests } from './media-digests.ts';
import { digestOf } from './seal.ts';
import { seenOf, type Seen } from './seen.ts';

/** A package with its bytes. */
export interface MadePackage extends ReleasedPackage {
  zip: Uint8Array;
}

/** Digest of the names and bytes of some files: what a package says, however it is packed. */
export function filesDigest(files: ReadonlyMap<string, Uint8Array>): string {
  return digestOf(Object.fromEntries([...files].map(([path, bytes]) => [path, sha256(bytes)])));
}

/** Gives the files of a zip, by path; it is given, because reading hostile zips is another folder's business. */
export type Unzip = (zip: Uint8Array) => Promise<ReadonlyMap<string, Uint8Array>>;

/**
 * Make the packages of a capsule.
 *
 * @param content
 *   Its folder and settings.
 * @param unzip
 *   Reads them back: what is on record is what is in the zip.
 */
async function makePackages(
  content: Pick<Content, 'dir' | 'project' | 'logo'>,
  capsule: Capsule,
  unzip: Unzip,
): Promise<MadePackage[]> {
  const made = editionsOf(content.project).map(async (edition) => {
    const { plan, bytes } = await packageOf(content, capsule, edition);
    const files = filesDigest(await unzip(bytes));
    return { file: plan.file, edition, bytes: bytes.length, sha256: sha256(bytes), files, zip: bytes };
  });
  return Promise.all(made);
}

/** A capsule made from the files that Git keeps. */
export interface Rebuilt {
  capsule: Capsule;
  seen: Seen;
  packages: MadePackage[];
}

/**
 * Make a capsule and its packages from the files that Git keeps.
 *
 * @param sources
 *   Files of the content folder, by path.
 * @returns
 *   Nothing when Git lacks one, or this version of the tool finds an error.
 */
export async function rebuild(
  repository: Repository,
  sources: Blobs,
  { id, lang }: { id: string; lang: string },
  unzip: Unzip,
): Promise<Rebuilt | undefined> {
  return withBlobs(repository, sources, async (dir) => {
    const folder = (await findCapsules(dir)).find((one) => one.id === id);
    const found = folder?.capsules.find((one) => one.lang === lang);
    if (!folder || !found) return undefined;
    const { project, logo } = await readSettings(dir);
    const { capsule } = compileCapsule({
      id,
      lang,
      bytes: await readFile(join(dir, found.file)),
      files: await readFolderFiles(dir, folder),
      project,
      sha256,
    });
    if (!capsule) return undefined;
    const seen = seenOf(capsule, await readMediaDigests(dir, capsule));
    return {
      capsule,
      seen,
      packages: await makePackages({ dir, project, ...(logo && { logo }) }, capsule, unzip),
    };
  });
}
