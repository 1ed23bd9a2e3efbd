/** The Git repository that a folder is in; everything here only reads it. */
import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { UserError } from '../content/user-error.ts';

const runFile = promisify(execFile);

/** A folder in a repository. */
export interface Repository {
  root: string;
  /** The folder, from the root, with `/`; empty for the root itself. */
  folder: string;
}

/**
 * Run Git in a folder.
 *
 * @param env
 *   Variables beside those of the process.
 * @returns
 *   What it printed.
 * @throws
 *   When it fails.
 */
async function git(dir: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<string> {
  const { stdout } = await runFile('git', ['-C', dir, ...args], {
    env: { ...process.env, ...env },
    maxBuffer: 64_000_000,
  });
  return stdout;
}

/**
 * Find the repository that a folder is in.
 *
 * @throws {UserError}
 *   When it is in none, or Git is not installed.
 */
export async function repositoryOf(dir: string): Promise<Repository> {
  try {
    const root = (await git(dir, ['rev-parse', '--show-toplevel'])).trim();
    const [real, top] = await Promise.all([realpath(dir), realpath(root)]);
    return { root, folder: relative(top, real).split(sep).join('/') };
  } catch (error) {
    throw isMissing(error) ? noGit() : noRepository(dir);
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

/**
 * Write the files of a folder as a revision has them.
 *
 * An index of its own, so that neither the working folder nor the repository is
 * touched: a worktree would be registered in it, and an archive would need a
 * reader.
 *
 * @param commit
 *   Revision.
 * @param folder
 *   Folder of that revision, with `/`; empty for all of it.
 * @param target
 *   Existing empty folder.
 * @returns
 *   Whether the repository has that revision and folder.
 */
export async function writeRevision(
  { root }: Repository,
  commit: string,
  folder: string,
  target: string,
): Promise<boolean> {
  const env = { GIT_INDEX_FILE: join(target, '.index') };
  try {
    await git(root, ['read-tree', `${commit}:${folder}`], env);
  } catch {
    return false;
  }
  // The bytes of the revision, whatever line ends this machine prefers.
  const settings = ['-c', 'core.autocrlf=false', '-c', 'core.eol=lf'];
  await git(root, [...settings, 'checkout-index', '--all', `--prefix=${target.split(sep).join('/')}/`], env);
  return true;
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

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

function noGit(): UserError {
  return new UserError(
    { en: 'Git is not installed.', fr: 'Git n’est pas installé.' },
    {
      en: 'Install it from https://git-scm.com, then open the terminal again.',
      fr: 'Installez-le depuis https://git-scm.com, puis rouvrez le terminal.',
    },
  );
}

function noRepository(dir: string): UserError {
  return new UserError(
    {
      en: `${dir} is in no Git repository with a commit.`,
      fr: `${dir} n’est dans aucun dépôt Git qui ait un commit.`,
    },
    {
      en: 'The ledger names the revision from which a package can be made again: commit the capsules first.',
      fr: 'Le registre nomme la révision d’où un paquet peut être refait : faites d’abord un commit des capsules.',
    },
  );
}
