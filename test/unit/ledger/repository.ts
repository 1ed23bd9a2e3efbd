/** Content in Git repositories of its own, whoever runs the tests and however their Git is set up. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const runFile = promisify(execFile);

/** Run Git in a folder. */
export async function git(dir: string, ...args: string[]): Promise<string> {
  return gitWith({}, dir, ...args);
}

async function gitWith(env: NodeJS.ProcessEnv, dir: string, ...args: string[]): Promise<string> {
  const settings = ['user.name=Léa Test', 'user.email=lea@example.org', 'commit.gpgsign=false'];
  const options = settings.flatMap((setting) => ['-c', setting]);
  const { stdout } = await runFile('git', ['-C', dir, ...options, ...args], {
    env: { ...process.env, ...env },
  });
  return stdout.trim();
}

/** Make a repository of a folder, with one commit. */
export async function initRepository(dir: string): Promise<void> {
  await git(dir, 'init', '-q');
  await commitAll(dir, 'Capsules');
}

/**
 * Commit everything.
 *
 * @param date
 *   When that was; now unless said.
 */
export async function commitAll(dir: string, message: string, date?: string): Promise<void> {
  await git(dir, 'add', '-A');
  await gitWith(date ? { GIT_COMMITTER_DATE: date } : {}, dir, 'commit', '-q', '-m', message);
}

/** Write a file and commit it. */
export async function commitFile(dir: string, path: string, text: string): Promise<void> {
  await writeFile(join(dir, path), text);
  await commitAll(dir, path);
}
