/** Releasing: the entry, record and notes of each capsule that is due. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../content/hash.ts';
import { findCapsules } from '../content/find.ts';
import type { Content } from '../content/index.ts';
import { UserError } from '../content/user-error.ts';
import type { Capsule } from '../model/capsule.ts';
import { capsuleIdentifier } from '../model/identifiers.ts';
import type { Release } from '../model/schema-types.ts';
import { entryName, entryText, ledgerFolder } from './entries.ts';
import { headOf, repositoryOf, uncommitted, type Repository } from './git.ts';
import { releaseNote } from './note.ts';
import { rebuild, type Rebuilt, type Unzip } from './rebuild.ts';
import { renderRecord, type Unsealed } from './record.ts';
import { sealOf } from './seal.ts';
import type { Selection } from './selection.ts';
import { sourceReader } from './sources.ts';
import { noteLanguages } from './texts/index.ts';
import { currentTool } from './tool.ts';

/**
 * Where the content is, and what of it is not committed.
 *
 * @throws {UserError}
 *   When it is in no repository, or the repository lacks the older part of its
 *   history: a version that was released before could be released again.
 */
export async function contentState(dir: string): Promise<{
  repository: Repository;
  commit: string;
  changed: string[];
}> {
  const repository = await repositoryOf(dir);
  if (repository.isShallow) throw shallowHistory();
  const [commit, changed] = await Promise.all([headOf(repository), uncommitted(repository)]);
  return { repository, commit, changed };
}

interface ReleaseOptions {
  repository: Repository;
  commit: string;
  today: string;
  /** Why capsules that were released before have changed. */
  reason?: string;
  approver?: string;
  unzip: Unzip;
}

/** Everything that a release writes. */
export interface MadeRelease {
  release: Release;
  /** Text of each file, by its path in the content folder. */
  files: Map<string, string>;
}

/**
 * Make releases from the files of the revision that is checked out, not from
 * those that lie about: what is on record is what anybody can make again.
 *
 * @param content
 *   Their folder and settings.
 * @param due
 *   Capsules as they were checked.
 * @throws {UserError}
 *   When a capsule at that revision is not the one that was checked.
 */
export async function makeReleases(
  content: Pick<Content, 'dir' | 'project'>,
  due: Selection['due'],
  options: ReleaseOptions,
): Promise<MadeRelease[]> {
  const { repository, commit, unzip } = options;
  const [tool, folders, readSources] = await Promise.all([
    currentTool(),
    findCapsules(content.dir),
    sourceReader(repository, commit, content),
  ]);
  const releases: MadeRelease[] = [];
  for (const { capsule, former } of due) {
    const folder = folders.find(({ id }) => id === capsule.id);
    const madeFrom = folder ? await readSources(folder, capsule.lang) : {};
    const { id, lang } = capsule;
    const rebuilt = await rebuild(repository, madeFrom, { id, lang }, unzip);
    const hasLogo = content.project.logo === undefined || content.project.logo in madeFrom;
    if (!hasLogo || rebuilt?.capsule.digest !== capsule.digest) throw notInRevision(capsule);
    releases.push(makeRelease(rebuilt, former, { ...options, tool, madeFrom }));
  }
  return releases;
}

function shallowHistory(): UserError {
  return new UserError(
    {
      en: 'The history of this repository is not complete here, so what was released before cannot be known.',
      fr: 'L’historique de ce dépôt n’est pas complet ici : ce qui a déjà été diffusé ne peut pas être connu.',
    },
    { en: 'Run git fetch --unshallow, then release.', fr: 'Lancez git fetch --unshallow, puis diffusez.' },
  );
}

/** A file that Git ignores, or that one of its filters changes on the way. */
function notInRevision({ id, lang }: Capsule): UserError {
  return new UserError(
    {
      en: `${id}/${lang}.mdx, or a file that it shows, is another one in the last commit.`,
      fr: `${id}/${lang}.mdx, ou un fichier qu’elle montre, est autre dans le dernier commit.`,
    },
    {
      en: 'Is one of its files ignored by Git (look at git status --ignored), or changed by it on the way (look at .gitattributes and git config core.autocrlf)? Commit it as it is, then release.',
      fr: 'Git ignore-t-il un de ses fichiers (regardez git status --ignored), ou le change-t-il en chemin (regardez .gitattributes et git config core.autocrlf) ? Faites-en un commit tel qu’il est, puis diffusez.',
    },
  );
}

function makeRelease(
  { capsule, seen, packages }: Rebuilt,
  former: Release | undefined,
  options: ReleaseOptions & Pick<Release, 'tool' | 'madeFrom'>,
): MadeRelease {
  const { frontMatter, id, lang } = capsule;
  const { approvedBy = '', approvedOn = '', reviewBy = '' } = frontMatter;
  const unsealed: Unsealed = {
    format: 1,
    capsule: id,
    lang,
    version: frontMatter.version,
    title: frontMatter.title,
    identifier: capsuleIdentifier({ id, lang }),
    approvedBy,
    approvedOn,
    reviewBy,
    approver: options.approver ?? approvedBy,
    releasedOn: options.today,
    ...(former && options.reason && { reason: options.reason }),
    ...(former && { former: { version: former.version, seal: former.seal } }),
    compiled: capsule.digest,
    ...seen,
    packages: packages.map(({ zip: _zip, ...entry }) => entry),
    commit: options.commit,
    madeFrom: options.madeFrom,
    tool: options.tool,
  };
  const path = `${ledgerFolder}/${entryName(unsealed)}`;
  const record = renderRecord(capsule, unsealed);
  const entry = { ...unsealed, record: { file: `${path}.html`, sha256: sha256(record) } };
  const release: Release = { ...entry, seal: sealOf(entry) };
  const notes = noteLanguages.map(
    (name) => [`${path}.lms.${name}.md`, releaseNote(release, former, name)] as const,
  );
  return {
    release,
    files: new Map([[`${path}.json`, entryText(release)], [`${path}.html`, record], ...notes]),
  };
}

/**
 * Write releases.
 *
 * @param dir
 *   Content folder; nothing in its ledger is ever written over.
 */
export async function writeReleases(dir: string, releases: readonly MadeRelease[]): Promise<void> {
  await mkdir(join(dir, ledgerFolder), { recursive: true });
  for (const { files } of releases) {
    // The entry last: what it speaks of is then there.
    for (const [path, text] of [...files].toReversed())
      await writeFile(join(dir, path), text, { flag: path.endsWith('.json') ? 'wx' : 'w' });
  }
}
