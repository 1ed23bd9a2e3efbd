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
import { filesDigest, rebuild, type MadePackage, type Rebuilt, type Unzip } from './rebuild.ts';
import { renderRecord } from './record.ts';
import { canonicalJson } from './seal.ts';
import { currentTool } from './tool.ts';

/** How a zip was recognised: by its bytes, by its files (packed anew), by what its manifest says. */
export type Match = 'bytes' | 'files' | 'identifier';

/** A file of the zip that is not as the revision gives it. */
export interface FileDifference {
  path: string;
  how: 'changed' | 'missing' | 'added';
}

export interface Verdict {
  match: Match;
  entry: LedgerEntry;
  package: ReleasedPackage;
  /** What the history says of the entry and its record. */
  history: Standing | 'uncommitted' | 'shallow';
  /** Whether the repository has the files it was made from, and this tool can compile them. */
  rebuilt: boolean;
  /** Files of the zip that differ from the package made again. */
  files: FileDifference[];
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
  const rebuilt = await rebuild(
    repository,
    release.madeFrom,
    { id: release.capsule, lang: release.lang },
    unzip,
  );
  const same = release.tool.digest === current.digest;
  const made = rebuilt?.packages.find(({ edition }) => edition === found.package.edition);
  return {
    ...found,
    history: await standing(dir, found.entry, history),
    rebuilt: made !== undefined,
    identical: made?.sha256 === sha256(zip),
    files: made ? differences(await unzip(made.zip), files) : [],
    facts: rebuilt ? differingFacts(release, rebuilt, same) : [],
    // Whatever tool the entry names: one that is forged could name another.
    record: await recordStanding(dir, release, rebuilt),
    tool: { needed: release.tool, current, same },
  };
}

/** Whether all that was found speaks for the package: it is what was released, and can be made again. */
export function isProven({ entry, history, rebuilt, files, facts, record }: Verdict): boolean {
  const isKept = entry.seal === entry.release.seal && history === 'kept' && record === 'kept';
  return isKept && rebuilt && files.length === 0 && facts.length === 0;
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

type Identified = Pick<Verdict, 'match' | 'entry' | 'package'>;

function identify(
  zip: Uint8Array,
  files: ReadonlyMap<string, Uint8Array>,
  { entries }: Ledger,
): Identified | undefined {
  const all = entries.flatMap((entry) => entry.release.packages.map((one) => ({ entry, package: one })));
  const digest = sha256(zip);
  const byBytes = all.find((one) => one.package.sha256 === digest);
  if (byBytes) return { match: 'bytes', ...byBytes };
  const names = filesDigest(files);
  const byFiles = all.find((one) => one.package.files === names);
  if (byFiles) return { match: 'files', ...byFiles };
  const manifest = readManifest(files);
  const byName = all.find(
    ({ entry: { release }, package: { edition } }) =>
      release.identifier === manifest?.identifier &&
      release.version === manifest.version &&
      (edition === '1.2') === manifest.isScorm12,
  );
  return byName && { match: 'identifier', ...byName };
}

/** What our own manifests say in their first lines; those of others are none of our releases. */
function readManifest(
  files: ReadonlyMap<string, Uint8Array>,
): { identifier: string; version: string; isScorm12: boolean } | undefined {
  const text = new TextDecoder().decode(files.get('imsmanifest.xml')).slice(0, 4000);
  const [, identifier, version] = /<manifest identifier="([^"]+)"\s+version="([^"]+)"/.exec(text) ?? [];
  if (identifier === undefined || version === undefined) return undefined;
  return { identifier, version, isScorm12: /<schemaversion>1\.2</.test(text) };
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
