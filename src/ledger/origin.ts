/**
 * From which revision a package was made that is not, as it stands, one of those
 * on record: one for a plant, or one made after the release, with other settings
 * or another approval. Nothing is believed: the files of a revision give the
 * package again, or they do not.
 */
import { projectFile } from '../content/index.ts';
import { ledgerFolder } from './entries.ts';
import { blobsAt, revisionsSince, type Blobs, type Repository } from './git.ts';
import type { Identified } from './identify.ts';
import {
  filesDigest,
  isSameStandard,
  makeFrom,
  rebuild,
  type MadePackage,
  type Rebuilt,
  type Unzip,
  type Wanted,
} from './rebuild.ts';
import { differingSettings } from './released-settings.ts';
import { canonicalJson } from './seal.ts';

/** What gives a package, with what a learner reads and what is graded as they were released. */
export interface Origin {
  /** Revision; none where only the folder as it lies here does, which proves nothing. */
  commit?: string;
  /** Settings and keys of the front matter that are not as they were released. */
  differing: string[];
}

interface Found {
  made: MadePackage;
  origin?: Origin;
}

/**
 * Look for what gives a package.
 *
 * @param files
 *   Files of the zip.
 * @param released
 *   What the files of the release give.
 * @param options
 *   Where to look; `dir` is the content folder.
 * @returns
 *   The package as the first revision that gives it does, else the folder as it
 *   lies here. Without either, the package of the plant in the last of those that
 *   have the plant and that content; nothing when none has.
 */
export async function originOf(
  files: ReadonlyMap<string, Uint8Array>,
  identified: Identified,
  released: Rebuilt,
  { dir, repository, unzip }: { dir: string; repository: Repository; unzip: Unzip },
): Promise<Found | undefined> {
  const { plant, entry } = identified;
  const { capsule: id, lang, commit: since, content } = entry.release;
  const { edition } = identified.package;
  const wanted: Wanted = { id, lang, content, edition, ...(plant !== undefined && { plant }) };
  const digest = filesDigest(files);
  let nearest: Found | undefined;
  for await (const { commit, rebuilt } of candidates()) {
    const made = rebuilt && madeOf(rebuilt, identified);
    if (!made) continue;
    const differing = differingKeys(released, rebuilt);
    if (made.files === digest) return { made, origin: { ...(commit && { commit }), differing } };
    nearest = { made };
  }
  return nearest;

  async function* candidates(): AsyncGenerator<{ commit?: string; rebuilt: Rebuilt | undefined }> {
    const tried = new Set<string>();
    for (const commit of await revisionsSince(repository, since, pathsOf(id))) {
      const sources = sourcesOf(id, await blobsAt(repository, commit));
      const key = canonicalJson(sources);
      if (!tried.has(key)) yield { commit, rebuilt: await rebuild(repository, sources, wanted, unzip) };
      tried.add(key);
    }
    yield { rebuilt: await makeFrom(dir, wanted, unzip) };
  }
}

/** The package of the edition that a zip is in. */
export function madeOf({ packages }: Rebuilt, found: Identified): MadePackage | undefined {
  return packages.find(({ edition }) => isSameStandard(edition, found.package.edition));
}

/** Patterns of all that the packages of a capsule are made from: itself, and what is shared. */
function pathsOf(id: string): string[] {
  return [id, '_*', `:(exclude)${ledgerFolder}`];
}

function sourcesOf(id: string, tree: ReadonlyMap<string, string>): Blobs {
  const isSource = (path: string): boolean =>
    path.startsWith(`${id}/`) || (path.startsWith('_') && !path.startsWith(`${ledgerFolder}/`));
  return Object.fromEntries([...tree].filter(([path]) => isSource(path)));
}

function differingKeys(released: Rebuilt, rebuilt: Rebuilt): string[] {
  const [before, after] = [released.capsule.frontMatter, rebuilt.capsule.frontMatter];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof typeof before)[];
  const sameLogo = released.settings.logo?.name === rebuilt.settings.logo?.name;
  return [
    ...differingSettings(released.settings.project, rebuilt.settings.project, sameLogo).map(
      (key) => `${projectFile} ${key}`,
    ),
    ...keys.filter((key) => canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null)),
  ];
}
