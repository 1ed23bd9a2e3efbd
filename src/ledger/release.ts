/**
 * Releasing: which capsules are due, what keeps them from it, and the entry,
 * record and notes of each.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, inOrder, severityOf, type Finding } from '../compile/finding.ts';
import { nearest } from '../compile/nearest.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import { sha256 } from '../content/hash.ts';
import { projectFile, type Content, type Entry } from '../content/index.ts';
import { UserError } from '../content/user-error.ts';
import type { Capsule } from '../model/capsule.ts';
import { capsuleIdentifier } from '../model/identifiers.ts';
import type { Release } from '../model/schema-types.ts';
import { entryName, entryText, ledgerFolder, releasesOf, type Ledger } from './entries.ts';
import { headOf, repositoryOf, uncommitted, type Repository } from './git.ts';
import { releaseNote } from './note.ts';
import { rebuild, withRevision, type Rebuilt, type Unzip } from './rebuild.ts';
import { renderRecord, type Unsealed } from './record.ts';
import { sealOf } from './seal.ts';
import { noteLanguages } from './texts/index.ts';
import { currentTool } from './tool.ts';

/** What a run of `npm run release` is about. */
interface Selection {
  /** What was asked for, with all findings: the ledger's, and what keeps a capsule from being released. */
  content: Content;
  /** Capsules to release; none while there is an error. */
  due: { capsule: Capsule; former?: Release }[];
  /** Capsules whose version is in the ledger already. */
  already: Capsule[];
}

/**
 * Choose what is to be released, and say what keeps it from being.
 *
 * @param content
 *   Content folder, checked against its ledger.
 * @param ids
 *   Capsules, `near-miss` or in one language `near-miss/fr`; without any, all
 *   that are approved.
 * @param today
 *   The day on which review dates are judged.
 * @param changed
 *   Files that are not committed, relative to the content folder.
 * @throws {UserError}
 *   When there is no such capsule.
 */
export function selectReleases(
  content: Content,
  ledger: Ledger,
  { ids, today, changed }: { ids: readonly string[]; today: string; changed: readonly string[] },
): Selection {
  for (const id of ids) assertKnown(id, content.entries);
  const named = content.entries.filter((entry) => isNamed(entry, ids));
  const isReleased = ({ id, lang, frontMatter }: Capsule): boolean =>
    releasesOf(ledger, id, lang).some(({ release }) => release.version === frontMatter.version);
  const already = named.flatMap(({ capsule }) => (capsule && isReleased(capsule) ? [capsule] : []));

  const entries = named
    .filter(({ capsule }) => !capsule || !already.includes(capsule))
    // Nobody asked for the others: drafts and what has been retired are none of this.
    .filter(({ capsule }) => ids.length > 0 || !capsule || capsule.frontMatter.status === 'approved')
    .map((entry) => ({
      ...entry,
      findings: inOrder([...entry.findings, ...refusals(entry, today, changed)]),
    }));
  const all = [content.projectFindings, ...(content.otherFindings ?? []), ...entries].flatMap((one) =>
    'findings' in one ? one.findings : one,
  );
  const isFaulty = all.some(({ ruleId }) => severityOf(ruleId) === 'error');
  const due = entries.flatMap(({ capsule, id, lang }) => {
    const former = releasesOf(ledger, id, lang).at(-1)?.release;
    return capsule && !isFaulty ? [{ capsule, ...(former && { former }) }] : [];
  });
  return { content: { ...content, entries }, due, already };
}

function isNamed({ id, lang }: Entry, ids: readonly string[]): boolean {
  return ids.length === 0 || ids.includes(id) || ids.includes(`${id}/${lang}`);
}

function assertKnown(wanted: string, entries: readonly Entry[]): void {
  const known = [...new Set(entries.flatMap(({ id, lang }) => [id, `${id}/${lang}`]))];
  if (known.includes(wanted)) return;
  const meant = nearest(wanted, known);
  throw new UserError(
    { en: `There is no capsule ${wanted}.`, fr: `Il n’y a pas de capsule ${wanted}.` },
    meant === undefined
      ? { en: 'Name its folder, such as near-miss.', fr: 'Écrivez le nom de son dossier, comme near-miss.' }
      : { en: `Did you mean ${meant}?`, fr: `Vouliez-vous dire ${meant}\u202f?` },
  );
}

/** What keeps a capsule from being released beside errors. */
function refusals({ id, capsule, anchors }: Entry, today: string, changed: readonly string[]): Finding[] {
  if (!capsule) return [];
  const { status, reviewBy } = capsule.frontMatter;
  const at = (key: string) => anchors?.frontMatter[key] ?? placeOnLine(1, 1, 4);
  if (status !== 'approved') return [finding('release-approved', at('status'), { status })];
  const ofCapsule = changed.filter((path) => path === projectFile || path.startsWith(`${id}/`));
  return [
    ...(reviewBy !== undefined && reviewBy < today
      ? [finding('release-review-ahead', at('reviewBy'), { date: reviewBy })]
      : []),
    ...ofCapsule.map((path) => finding('release-committed', placeOnLine(1, 1, 4), { path })),
  ];
}

/** Where the content is, and what of it is not committed. */
export async function contentState(dir: string): Promise<{
  repository: Repository;
  commit: string;
  changed: string[];
}> {
  const repository = await repositoryOf(dir);
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
 * Make releases from the revision that is checked out, not from the files that
 * lie about: what is on record is what anybody can make again.
 *
 * @param due
 *   Capsules as they were checked.
 * @throws {UserError}
 *   When a capsule at that revision is not the one that was checked.
 */
export async function makeReleases(due: Selection['due'], options: ReleaseOptions): Promise<MadeRelease[]> {
  const { repository, commit, unzip } = options;
  const tool = await currentTool();
  const made = await withRevision(repository, commit, repository.folder, async (revision) => {
    const releases: MadeRelease[] = [];
    for (const { capsule, former } of due) {
      const rebuilt = await rebuild(revision, capsule.id, capsule.lang, unzip);
      if (rebuilt?.capsule.digest !== capsule.digest) throw notInRevision(capsule);
      releases.push(makeRelease(rebuilt, former, { ...options, tool }));
    }
    return releases;
  });
  if (!made) throw new Error(`Git has no ${commit}`);
  return made;
}

/** A file that Git ignores, or a filter that changes it on the way. */
function notInRevision({ id, lang }: Capsule): UserError {
  return new UserError(
    {
      en: `${id}/${lang}.mdx, or a file that it shows, is another one in the last commit.`,
      fr: `${id}/${lang}.mdx, ou un fichier qu’elle montre, est autre dans le dernier commit.`,
    },
    {
      en: 'Is one of its files ignored by Git? Look at git status --ignored, commit it, then release.',
      fr: 'Git ignore-t-il un de ses fichiers ? Regardez git status --ignored, faites un commit, puis diffusez.',
    },
  );
}

function makeRelease(
  { capsule, seen, packages }: Rebuilt,
  former: Release | undefined,
  options: ReleaseOptions & { tool: Release['tool'] },
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
    folder: options.repository.folder,
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
