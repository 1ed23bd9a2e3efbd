/** Capsules and their packages made again, from files that Git keeps. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compileCapsule } from '../compile/index.ts';
import type { CapsuleInput, ProjectSettings } from '../compile/input.ts';
import { settingsAt } from '../compile/plant.ts';
import { findCapsules } from '../content/find.ts';
import { readFolderFiles } from '../content/folder-files.ts';
import { sha256 } from '../content/hash.ts';
import { localName, readSettings, type Content } from '../content/index.ts';
import { readPlants } from '../content/plants.ts';
import type { Capsule } from '../model/capsule.ts';
import { lmsId } from '../model/identifiers.ts';
import type { ReleasedPackage } from '../model/schema-types.ts';
import { editionsOf, type Edition } from '../package/edition.ts';
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
  editions: readonly Edition[],
  unzip: Unzip,
): Promise<MadePackage[]> {
  const made = editions.map(async (edition) => {
    const { plan, bytes } = await packageOf(content, capsule, edition);
    const files = filesDigest(await unzip(bytes));
    return { file: plan.file, edition, bytes: bytes.length, sha256: sha256(bytes), files, zip: bytes };
  });
  return Promise.all(made);
}

/** A capsule made from the files that Git keeps. */
export interface Rebuilt {
  /** As the organisation publishes it, and what is seen of that. */
  capsule: Capsule;
  seen: Seen;
  settings: Pick<Content, 'project' | 'logo'>;
  /** Those of the plant that was asked for, else the organisation's. */
  packages: MadePackage[];
}

/** What is made again. */
export interface Wanted {
  id: string;
  lang: string;
  /** A plant, as identifiers spell it. */
  plant?: string;
  /** Digest of what is to be seen of it; another content is not meant. */
  content?: string;
  /** Only the package of SCORM 1.2, or only that of 2004, whichever edition of it the settings ask for. */
  edition?: Edition;
}

/**
 * Make a capsule and its packages from the files that Git keeps.
 *
 * @param sources
 *   Files of the content folder, by path.
 * @returns
 *   What {@link makeFrom} gives; nothing when Git lacks a file.
 */
export function rebuild(
  repository: Repository,
  sources: Blobs,
  wanted: Wanted,
  unzip: Unzip,
): Promise<Rebuilt | undefined> {
  return withBlobs(repository, sources, (dir) => makeFrom(dir, wanted, unzip));
}

/**
 * Make a capsule and its packages from a content folder.
 *
 * @returns
 *   Nothing when there is no such capsule or plant, this version of the tool
 *   finds an error, or it is not the content that is meant.
 */
export async function makeFrom(
  dir: string,
  { id, lang, plant, content, edition }: Wanted,
  unzip: Unzip,
): Promise<Rebuilt | undefined> {
  const folder = (await findCapsules(dir)).find((one) => one.id === id);
  const found = folder?.capsules.find((one) => one.lang === lang);
  if (!folder || !found) return undefined;
  const { project, logo } = await readSettings(dir);
  const bytes = await readFile(join(dir, found.file));
  const text = { id, lang, bytes, files: await readFolderFiles(dir, folder) };
  const { capsule } = compileCapsule({ ...text, project, sha256 });
  if (!capsule) return undefined;
  const seen = seenOf(capsule, await readMediaDigests(dir, capsule));
  if (content !== undefined && seen.content !== content) return undefined;
  const published = plant === undefined ? capsule : await atPlant(dir, plant, text, project);
  if (!published) return undefined;
  const settings = { project, ...(logo && { logo }) };
  const editions = editionsOf(project).filter((one) => edition === undefined || isSameStandard(one, edition));
  const packages = await makePackages({ dir, ...settings }, published, editions, unzip);
  return { capsule, seen, settings, packages };
}

/** Whether both are SCORM 1.2, or both an edition of 2004. */
export function isSameStandard(a: Edition, b: Edition): boolean {
  return (a === '1.2') === (b === '1.2');
}

/** The capsule as it is published for a plant; nothing where there is none of that name. */
async function atPlant(
  dir: string,
  name: string,
  text: Omit<CapsuleInput, 'project' | 'sha256'>,
  project: ProjectSettings,
): Promise<Capsule | undefined> {
  const found = (await readPlants(dir)).find(({ id }) => lmsId(id) === name);
  if (!found?.plant) return undefined;
  const { capsule } = compileCapsule({ ...text, project: settingsAt(project, found.plant), sha256 });
  const named = { id: found.id, name: found.plant.name };
  return capsule && { ...capsule, plant: { id: found.id, name: localName(named, text.lang) } };
}
