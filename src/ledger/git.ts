/** The Git repository that a folder is in; everything here only reads it. */
import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { isMissing, noGit, noRepository, refusedIn } from './git-errors.ts';

const runFile = promisify(execFile);

/** A folder in a repository. */
export interface Repository {
  root: string;
  /** The folder, from the root, with `/`; empty for the root itself. */
  folder: string;
  /** Whether it lacks the older part of its history. */
  isShallow: boolean;
}

/**
 * Run Git in a folder.
 *
 * @param input
 *   What it reads.
 * @param env
 *   Variables beside those of the process.
 * @returns
 *   What it printed.
 * @throws
 *   When it fails.
 */
export async function git(
  dir: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<string> {
  const running = runFile('git', ['-C', dir, ...args], {
    // Revisions as they were made, whatever `git replace` puts in their place; what it says, in English.
    env: { ...process.env, GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C', ...env },
    maxBuffer: 256_000_000,
  });
  // One that fails at once reads nothing more, and says so by its exit code.
  running.child.stdin?.on('error', () => undefined);
  running.child.stdin?.end(input);
  return (await running).stdout;
}

/**
 * Find the repository that a folder is in.
 *
 * @param whereNone
 *   What is thrown when it is in none.
 * @throws {UserError}
 *   When it is in none, Git refuses to read it, or Git is not installed.
 */
export async function repositoryOf(dir: string, whereNone = noRepository): Promise<Repository> {
  try {
    const answers = await git(dir, ['rev-parse', '--show-toplevel', '--is-shallow-repository']);
    const [root = '', shallow] = answers.split('\n');
    const [real, top] = await Promise.all([realpath(dir), realpath(root)]);
    return { root, folder: relative(top, real).split(sep).join('/'), isShallow: shallow === 'true' };
  } catch (error) {
    if (isMissing(error)) throw noGit();
    throw refusedIn(error) ?? whereNone(dir);
  }
}

/**
 * The revision that is checked out.
 *
 * @throws {UserError}
 *   When nothing has been committed.
 */
export async function headOf({ root }: Repository): Promise<string> {
  try {
    return (await git(root, ['rev-parse', '--verify', 'HEAD'])).trim();
  } catch {
    throw noRepository(root);
  }
}

/**
 * Files that are not committed as they stand.
 *
 * @param paths
 *   Files and folders to look at, relative to the repository's folder.
 * @returns
 *   Their paths, relative to that folder.
 */
export async function uncommitted(
  { root, folder }: Repository,
  paths: readonly string[] = [],
): Promise<string[]> {
  const wanted = paths.map((path) => (folder === '' ? path : `${folder}/${path}`));
  const pathspec = wanted.map((path) => `:(top,literal)${path}`);
  const args = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--', ...pathspec];
  const lines = (await git(root, args)).split('\0').filter(Boolean);
  const prefix = folder === '' ? '' : `${folder}/`;
  return lines
    .map((line) => line.slice(3))
    .map((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path));
}

/** Files by their path, each with the name that Git gives its content. */
export type Blobs = Readonly<Record<string, string>>;

/**
 * Files of the repository's folder at a revision.
 *
 * @param commit
 *   Revision that the repository has.
 * @returns
 *   Names of their contents, by path relative to that folder.
 */
export async function blobsAt({ root, folder }: Repository, commit: string): Promise<Map<string, string>> {
  const lines = (await git(root, ['ls-tree', '-r', '-z', '--full-tree', `${commit}:${folder}`])).split('\0');
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const [facts = '', path] = line.split('\t');
      const blob = facts.split(' ')[2];
      return path === undefined || blob === undefined ? [] : [[path, blob]];
    }),
  );
}

/**
 * Revisions in which files were changed, the oldest first.
 *
 * @param commit
 *   Where to begin, with this one; all of them where the repository has lost it.
 * @param paths
 *   Patterns relative to the repository's folder.
 */
export async function revisionsSince(
  { root, folder }: Repository,
  commit: string,
  paths: readonly string[],
): Promise<string[]> {
  const isThere = await git(root, ['cat-file', '-e', `${commit}^{commit}`]).then(
    () => true,
    () => false,
  );
  const range = isThere ? `${commit}..HEAD` : 'HEAD';
  const log = ['log', '--reverse', '--topo-order', '--full-history', '--format=%H', range, '--', ...paths];
  const lines = await git(join(root, folder), ['-c', 'log.showSignature=false', ...log]);
  return [...(isThere ? [commit] : []), ...lines.split('\n').filter(Boolean)];
}

/**
 * Work with files as Git keeps them, in a folder that is gone afterwards.
 *
 * By an index of its own, so that neither the working folder nor the repository
 * is touched: a worktree would be registered in it.
 *
 * @param work
 *   Is given the folder.
 * @returns
 *   What `work` gives; nothing when the repository lacks one of the files.
 */
export async function withBlobs<Result>(
  { root }: Repository,
  blobs: Blobs,
  work: (dir: string) => Promise<Result>,
): Promise<Result | undefined> {
  const temporary = await mkdtemp(join(tmpdir(), 'release-'));
  const dir = join(temporary, 'content');
  const env = { GIT_INDEX_FILE: join(temporary, 'index') };
  const lines = Object.entries(blobs).map(([path, blob]) => `100644 ${blob}\t${path}\0`);
  try {
    try {
      await git(root, ['update-index', '-z', '--index-info'], { input: lines.join(''), env });
      // The bytes of the revision, whatever line ends this machine prefers.
      const settings = ['-c', 'core.autocrlf=false', '-c', 'core.eol=lf'];
      await git(root, [...settings, 'checkout-index', '--all', `--prefix=${dir.split(sep).join('/')}/`], {
        env,
      });
    } catch {
      return undefined;
    }
    return await work(dir);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Contents that a repository lacks.
 *
 * @returns
 *   Their names; none where the repository fetches what it lacks when it is
 *   asked for (`git clone --filter`).
 */
export async function missingBlobs({ root }: Repository, blobs: readonly string[]): Promise<Set<string>> {
  const names = [...new Set(blobs)];
  if (names.length === 0 || (await isPartial(root))) return new Set();
  const lines = await git(root, ['cat-file', '--batch-check'], { input: `${names.join('\n')}\n` });
  return new Set(
    lines.split('\n').flatMap((line) => (line.endsWith(' missing') ? [line.split(' ')[0] ?? ''] : [])),
  );
}

/** A content that is text, by its name; nothing when the repository lacks it. */
export async function readText({ root }: Repository, blob: string): Promise<string | undefined> {
  return git(root, ['cat-file', 'blob', blob]).catch(() => undefined);
}

async function isPartial(root: string): Promise<boolean> {
  return (await git(root, ['config', 'extensions.partialClone']).catch(() => '')) !== '';
}

/** Whether a folder is in a repository without uncommitted changes; its revision then. */
export async function cleanRevision(dir: string): Promise<string | undefined> {
  try {
    const repository = await repositoryOf(dir);
    if (repository.folder !== '') return undefined;
    return (await uncommitted(repository)).length === 0 ? await headOf(repository) : undefined;
  } catch {
    return undefined;
  }
}
