/**
 * What Git's history tells of the ledger. A seal proves nothing against whoever
 * can write files: they can seal again. The history can: an entry and its record
 * are what the first revision with them says, for ever, and which revision
 * changed or removed one is on record with its author. What this cannot see is a
 * history that was itself written anew; other clones, protected branches and the
 * packages in the LMS do.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withUnixLineEnds } from '../content/author-file.ts';
import { UserError } from '../content/user-error.ts';
import { ledgerFolder } from './entries.ts';
import { git, missingBlobs, readText, repositoryOf, type Repository } from './git.ts';
import { RepositoryRefused } from './git-errors.ts';

/** A file as the first revision with it has it. */
export interface FirstCommit {
  /** Name that Git gives its content. */
  blob: string;
  commit: string;
}

/** What a repository tells: files of the ledger in the order of their first commit, by path; or why nobody can tell. */
export type RepositoryHistory =
  | {
      kind: 'whole';
      first: ReadonlyMap<string, FirstCommit>;
      /** Of some contents, those that the repository lacks. */
      missing: (blobs: readonly string[]) => Promise<ReadonlySet<string>>;
      /** A text, if the repository has it. */
      read: (blob: string) => Promise<string | undefined>;
    }
  /** The older part is not here: `git clone --depth`, as many CI services do. */
  | { kind: 'shallow' };

/** The same, or that Git refuses to read it until `command` was run, or that there is no Git, or no repository. */
export type History = RepositoryHistory | { kind: 'refused'; command: string } | { kind: 'none' };

/**
 * Read the history of a ledger, wherever its folder is.
 *
 * @param dir
 *   Content folder.
 */
export async function readHistory(dir: string): Promise<History> {
  try {
    return await readHistoryIn(await repositoryOf(dir), dir);
  } catch (error) {
    if (error instanceof RepositoryRefused) return { kind: 'refused', command: error.command };
    if (error instanceof UserError) return { kind: 'none' };
    throw error;
  }
}

/**
 * Read the history of a ledger in its repository.
 *
 * What a branch did comes when it was merged, after all that the first parent of
 * the merge had by then (`--topo-order`, whose order of parents the tests hold):
 * dates of commits are what their authors say. Merges are looked at from each
 * side, and sides that left nothing in the result too: else an entry could be
 * lost in one without a trace, or changed in the merge itself. A content folder
 * that was moved begins a history of its own.
 *
 * @param dir
 *   Content folder.
 */
export async function readHistoryIn(repository: Repository, dir: string): Promise<RepositoryHistory> {
  if (repository.isShallow) return { kind: 'shallow' };
  const args = ['--full-history', '-m', '--reverse', '--topo-order', '--no-renames', '--diff-filter=A'];
  const form = ['--raw', '--no-abbrev', '-z', '--no-color', '--format=%H', '--relative'];
  const settings = ['-c', 'log.showSignature=false'];
  // Without a commit there is no history, which is one without entries.
  const log = await git(dir, [...settings, 'log', ...args, ...form, '--', ledgerFolder]).catch(() => '');
  return {
    kind: 'whole',
    first: firstCommits(log),
    missing: (blobs) => missingBlobs(repository, blobs),
    read: (blob) => readText(repository, blob),
  };
}

/** Read `<commit> NUL :<modes> <blobs> A NUL <path> NUL …`. */
function firstCommits(log: string): Map<string, FirstCommit> {
  const first = new Map<string, FirstCommit>();
  const fields = log.split('\0');
  let commit = '';
  for (let at = 0; at < fields.length; at++) {
    const field = (fields[at] ?? '').trim();
    if (!field.startsWith(':')) {
      commit = field;
      continue;
    }
    const path = fields[++at] ?? '';
    const blob = field.split(' ')[3] ?? '';
    // Notes are for people, who may write in them.
    if (/\.(?:json|html)$/.test(path) && !first.has(path)) first.set(path, { blob, commit });
  }
  return first;
}

/** A file of the ledger against its first commit. */
export type Standing = 'kept' | 'changed' | 'gone';

/**
 * Compare a file of the ledger with its first commit, whatever line ends it has
 * on this machine.
 *
 * @param path
 *   Relative to the content folder.
 */
export async function standingOf(dir: string, path: string, { blob }: FirstCommit): Promise<Standing> {
  const bytes = await readFile(join(dir, path)).catch(() => undefined);
  if (!bytes) return 'gone';
  const same = [bytes, withUnixLineEnds(bytes)].some((one) => blobName(one, blob.length) === blob);
  return same ? 'kept' : 'changed';
}

/** The name that Git gives a content: by SHA-1, or SHA-256 where names are longer. */
function blobName(bytes: Uint8Array, length: number): string {
  const hash = createHash(length === 40 ? 'sha1' : 'sha256');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
