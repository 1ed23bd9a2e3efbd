/** Packages made again: of the capsule as it is, or as it was at a revision. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileCapsule } from '../compile/index.ts';
import { findCapsules, type FoundFolder } from '../content/find.ts';
import { readFolderFiles } from '../content/folder-files.ts';
import type { ProjectSettings } from '../compile/input.ts';
import { sha256 } from '../content/hash.ts';
import { languagesOf, readSettings, type Content } from '../content/index.ts';
import type { Capsule } from '../model/capsule.ts';
import type { ReleasedPackage } from '../model/schema-types.ts';
import { editionsOf } from '../package/edition.ts';
import { packageOf } from '../publish/packages.ts';
import { writeRevision, type Repository } from './git.ts';
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
  content: Pick<Content, 'dir' | 'project'>,
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

/** A content folder as a revision has it. */
interface Revision {
  dir: string;
  project: ProjectSettings;
  folders: readonly FoundFolder[];
}

/**
 * Work with a content folder as a revision has it.
 *
 * @param repository
 *   Where the content is.
 * @param folder
 *   The content folder at that revision; it may have moved since.
 * @param work
 *   Is given the folder, which is gone afterwards.
 * @returns
 *   What `work` gives; nothing when the repository does not have that revision.
 */
export async function withRevision<Result>(
  repository: Repository,
  commit: string,
  folder: string,
  work: (revision: Revision) => Promise<Result>,
): Promise<Result | undefined> {
  const dir = await mkdtemp(join(tmpdir(), 'release-'));
  try {
    if (!(await writeRevision(repository, commit, folder, dir))) return undefined;
    const folders = await findCapsules(dir);
    const { project } = await readSettings(dir, languagesOf(folders));
    return await work({ dir, project, folders });
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** A capsule made from its revision. */
export interface Rebuilt {
  capsule: Capsule;
  seen: Seen;
  packages: MadePackage[];
}

/**
 * Make a capsule and its packages from a revision.
 *
 * @returns
 *   Nothing when it is not there, or this version of the tool finds an error in
 *   it.
 */
export async function rebuild(
  { dir, project, folders }: Revision,
  id: string,
  lang: string,
  unzip: Unzip,
): Promise<Rebuilt | undefined> {
  const folder = folders.find((one) => one.id === id);
  const found = folder?.capsules.find((one) => one.lang === lang);
  if (!folder || !found) return undefined;
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
  return { capsule, seen, packages: await makePackages({ dir, project }, capsule, unzip) };
}
