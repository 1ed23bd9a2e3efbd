/**
 * Verifying: which release a zip is, whether the files that its entry names still
 * give the same package and record, and whether the entry is the one that was
 * committed.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withUnixLineEnds } from '../content/author-file.ts';
import { sha256 } from '../content/hash.ts';
import { capsuleIdentifier } from '../model/identifiers.ts';
import type { Release, ReleasedPackage, ReleaseTool } from '../model/schema-types.ts';
import type { Ledger, LedgerEntry } from './entries.ts';
import type { Repository } from './git.ts';
import { standingOf, type RepositoryHistory, type Standing } from './history.ts';
import { identify, type Identified } from './identify.ts';
import { madeOf, originOf, type Origin } from './origin.ts';
import { rebuild, type MadePackage, type Rebuilt, type Unzip } from './rebuild.ts';
import { renderRecord } from './record.ts';
import { canonicalJson } from './seal.ts';
import { currentTool } from './tool.ts';

/** A file of the zip that is not as the revision gives it. */
export interface FileDifference {
  path: string;
  how: 'changed' | 'missing' | 'added';
}

export interface Verdict extends Identified {
  /** What the history says of the entry and its record. */
  history: Standing | 'uncommitted' | 'shallow';
  /** Whether the repository has the files of the release, and this tool can compile them. */
  compiled: boolean;
  /** Whether the package could be made again. */
  rebuilt: boolean;
  /** Files of the zip that differ from the package made again, where there is one. */
  files: FileDifference[];
  /** Of a plant's package, and of one that the released files do not give: what does, with the same content. */
  origin?: Origin;
  /** Whether the zip and the package made again are the same to the byte. */
  identical: boolean;
  /** Keys of the entry that are not what was made again, as `questions.0.answers.1.key`. */
  facts: string[];
  /** Whether the printable record is there as its entry says, and says what those files give. */
  record: 'kept' | 'broken' | 'other';
  tool: { needed: ReleaseTool; current: ReleaseTool; same: boolean };
}

/** What is verified, and against what. */
interface VerifyOptions {
  /** Content folder, with its ledger. */
  dir: string;
  ledger: Ledger;
  history: RepositoryHistory;
  repository: Repository;
  unzip: Unzip;
}

/**
 * Verify a package.
 *
 * @param zip
 *   The whole zip.
 * @returns
 *   What was found; nothing when no entry of the ledger is about this package.
 */
export async function verifyPackage(zip: Uint8Array, options: VerifyOptions): Promise<Verdict | undefined> {
  const { dir, ledger, history, repository, unzip } = options;
  const files = await unzip(zip);
  const found = identify(zip, files, ledger);
  if (!found) return undefined;
  const { release } = found.entry;
  const current = await currentTool();
  const capsule = { id: release.capsule, lang: release.lang };
  const rebuilt = await rebuild(repository, release.madeFrom, capsule, unzip);
  const same = release.tool.digest === current.digest;
  const own = rebuilt && madeOf(rebuilt, found);
  const differing = own ? differences(await unzip(own.zip), files) : [];
  const isOwn = found.plant === undefined && differing.length === 0;
  const elsewhere = rebuilt && !isOwn ? await originOf(files, found, rebuilt, options) : undefined;
  const made = found.plant === undefined ? own : elsewhere?.made;
  return {
    ...found,
    history: await standing(dir, found.entry, history),
    compiled: rebuilt !== undefined,
    rebuilt: made !== undefined,
    identical: made?.sha256 === sha256(zip),
    files: made && made !== own ? differences(await unzip(made.zip), files) : differing,
    ...(elsewhere?.origin && { origin: elsewhere.origin }),
    facts: rebuilt ? differingFacts(release, rebuilt, same) : [],
    // Whatever tool the entry names: one that is forged could name another.
    record: await recordStanding(dir, release, rebuilt),
    tool: { needed: release.tool, current, same },
  };
}

/** Whether all that was found speaks for the package: it is what was released, and can be made again. */
export function isProven({ entry, history, rebuilt, files, facts, record, origin }: Verdict): boolean {
  const isKept = entry.seal === entry.release.seal && history === 'kept' && record === 'kept';
  const isAsReleased = origin === undefined || (origin.commit !== undefined && origin.differing.length === 0);
  return isKept && rebuilt && files.length === 0 && facts.length === 0 && isAsReleased;
}

/** What the history says of an entry and its record; the worse of the two. */
async function standing(
  dir: string,
  { file, release }: LedgerEntry,
  history: RepositoryHistory,
): Promise<Verdict['history']> {
  if (history.kind !== 'whole') return history.kind;
  const each = [file, release.record.file].map(async (path) => {
    const first = history.first.get(path);
    return first ? await standingOf(dir, path, first) : 'uncommitted';
  });
  return (await Promise.all(each)).find((one) => one !== 'kept') ?? 'kept';
}

function differences(
  expected: ReadonlyMap<string, Uint8Array>,
  found: ReadonlyMap<string, Uint8Array>,
): FileDifference[] {
  const paths = [...new Set([...expected.keys(), ...found.keys()])].toSorted();
  return paths.flatMap((path): FileDifference[] => {
    const [wanted, there] = [expected.get(path), found.get(path)];
    if (!there) return [{ path, how: 'missing' }];
    if (!wanted) return [{ path, how: 'added' }];
    return sha256(wanted) === sha256(there) ? [] : [{ path, how: 'changed' }];
  });
}

/** Facts of the entry that its files do not bear out; those that hang on the tool only where it is the same. */
function differingFacts(release: Release, { capsule, seen, packages }: Rebuilt, sameTool: boolean): string[] {
  const { frontMatter } = capsule;
  const facts = {
    capsule: capsule.id,
    lang: capsule.lang,
    version: frontMatter.version,
    title: frontMatter.title,
    identifier: capsuleIdentifier(capsule),
    approvedBy: frontMatter.approvedBy,
    approvedOn: frontMatter.approvedOn,
    reviewBy: frontMatter.reviewBy,
    ...seen,
  };
  const made = packages.map((one) => ofTool(one, release.tool.machine));
  const recorded = release.packages.map((one) => ofTool(one, release.tool.machine));
  return [
    ...differingKeys(pick(release, Object.keys(facts)), facts),
    ...(sameTool ? differingKeys({ compiled: release.compiled }, { compiled: capsule.digest }) : []),
    ...(sameTool ? differingKeys({ packages: recorded }, { packages: made }) : []),
  ];
}

/** On another kind of machine a picture may be resized to other bytes, and zlib may compress otherwise. */
function ofTool(made: ReleasedPackage | MadePackage, machine: string): Partial<ReleasedPackage> {
  const { file, edition, bytes, sha256: digest, files } = made;
  const isSameMachine = machine === `${process.platform}-${process.arch}`;
  return isSameMachine ? { file, edition, bytes, sha256: digest, files } : { file, edition };
}

function pick(release: Release, keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(release).filter(([key]) => keys.includes(key)));
}

/** Paths of plain values that differ. */
function differingKeys(a: unknown, b: unknown, path = ''): string[] {
  if (canonicalJson(a) === canonicalJson(b)) return [];
  if (!isGroup(a) || !isGroup(b)) return [path];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differingKeys(a[key], b[key], path === '' ? key : `${path}.${key}`));
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object';
}

/** The record against its entry, and against what the capsule made again says. */
async function recordStanding(
  dir: string,
  { record, seal: _seal, ...unsealed }: Release,
  rebuilt: Rebuilt | undefined,
): Promise<Verdict['record']> {
  const bytes = await readFile(join(dir, record.file)).catch(() => undefined);
  const text = bytes && withUnixLineEnds(bytes).toString('utf8');
  if (text === undefined || sha256(text) !== record.sha256) return 'broken';
  return rebuilt && renderRecord(rebuilt.capsule, unsealed) !== text ? 'other' : 'kept';
}
