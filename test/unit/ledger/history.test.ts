import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { missingBlobs, repositoryOf } from '../../../src/ledger/git.ts';
import { readHistory, standingOf, type History } from '../../../src/ledger/history.ts';
import { contentState } from '../../../src/ledger/release.ts';
import { temporaryFolder } from '../commands/command.ts';
import { cloneOf } from './released.ts';
import { commitAll, commitFile, git, initRepository } from './repository.ts';

const gloves = '_releases/gloves.fr-1.0.0.json';
const ladder = '_releases/ladder.fr-1.0.0.json';

/** The content folder, in a repository that holds more. */
let dir = '';

beforeEach(async () => {
  const root = await temporaryFolder();
  dir = join(root, 'our capsules');
  await mkdir(join(dir, '_releases'), { recursive: true });
  await writeFile(join(dir, gloves), 'gloves\n');
  await initRepository(root);
  await git(root, 'branch', '-M', 'main');
});

async function standings(folder = dir): Promise<Record<string, string>> {
  const history = await readHistory(folder);
  if (history.kind !== 'whole') return { history: history.kind };
  const each = [...history.first].map(async ([path, first]) => [path, await standingOf(folder, path, first)]);
  return Object.fromEntries(await Promise.all(each)) as Record<string, string>;
}

describe('the history of a ledger', () => {
  it('tells what is as it was first committed, changed, or gone', async () => {
    await commitFile(dir, ladder, 'ladder\n');
    expect(await standings()).toEqual({ [gloves]: 'kept', [ladder]: 'kept' });
    await writeFile(join(dir, gloves), 'mittens\n');
    await rm(join(dir, ladder));
    expect(await standings()).toEqual({ [gloves]: 'changed', [ladder]: 'gone' });
    await commitAll(dir, 'Nobody will see');
    expect(await standings()).toEqual({ [gloves]: 'changed', [ladder]: 'gone' });
    await git(dir, 'checkout', '-q', 'HEAD~1', '--', '.');
    expect(await standings()).toEqual({ [gloves]: 'kept', [ladder]: 'kept' });
  });

  it('is not fooled by a file that was removed and comes back as another', async () => {
    await git(dir, 'rm', '-q', '--cached', gloves);
    await git(dir, 'commit', '-q', '-m', 'Away');
    await commitFile(dir, gloves, 'mittens\n');
    expect(await standings()).toEqual({ [gloves]: 'changed' });
  });

  it('follows what a merge has dropped', async () => {
    await git(dir, 'checkout', '-q', '-b', 'side');
    await git(dir, 'checkout', '-q', 'main');
    await commitFile(dir, ladder, 'ladder\n');
    await git(dir, 'checkout', '-q', 'side');
    await git(dir, 'commit', '-q', '--allow-empty', '-m', 'Something else');
    await git(dir, 'merge', '-q', '-s', 'ours', '-m', 'Merge', 'main');
    expect(await standings()).toEqual({ [gloves]: 'kept', [ladder]: 'gone' });
  });

  /** On a branch, the ladder as that branch has it; an early date is what whoever forges one would write. */
  async function releaseOn(branch: string, text: string, date?: string): Promise<void> {
    await git(dir, 'checkout', '-q', branch);
    await writeFile(join(dir, ladder), text);
    await commitAll(dir, text, date);
  }

  async function mergeWith(branch: string, text: string): Promise<void> {
    await git(dir, 'merge', '-q', '--no-ff', '--no-commit', branch).catch(() => undefined);
    await writeFile(join(dir, ladder), text);
    await commitAll(dir, `Merge of ${branch}`);
  }

  it.each([
    ['an earlier', '2001-03-01T12:00:00Z'],
    ['a later', '2037-03-01T12:00:00Z'],
  ])(
    'holds what the main branch had before another brought the same version, of %s date',
    async (_, date) => {
      await git(dir, 'branch', 'side');
      await releaseOn('side', 'aluminium\n', date);
      await releaseOn('main', 'wood\n');
      await mergeWith('side', 'aluminium\n');
      expect(await standings()).toMatchObject({ [ladder]: 'changed' });
      await writeFile(join(dir, ladder), 'wood\n');
      expect(await standings()).toMatchObject({ [ladder]: 'kept' });
    },
  );

  it('holds what came with the earlier of two merges, within a branch too', async () => {
    for (const branch of ['first', 'late', 'within']) await git(dir, 'branch', branch);
    await releaseOn('first', 'wood\n');
    await releaseOn('within', 'rope\n', '2001-03-01T12:00:00Z');
    await releaseOn('late', 'aluminium\n', '2001-03-02T12:00:00Z');
    await mergeWith('within', 'rope\n');
    await git(dir, 'checkout', '-q', 'main');
    await mergeWith('first', 'wood\n');
    await mergeWith('late', 'rope\n');
    expect(await standings()).toMatchObject({ [ladder]: 'changed' });
    await writeFile(join(dir, ladder), 'wood\n');
    expect(await standings()).toMatchObject({ [ladder]: 'kept' });
  });

  it('is not fooled by a merge that changes what its branch released', async () => {
    await git(dir, 'branch', 'side');
    await releaseOn('side', 'wood\n');
    await git(dir, 'checkout', '-q', 'main');
    await mergeWith('side', 'aluminium\n');
    expect(await standings()).toMatchObject({ [ladder]: 'changed' });
  });

  it('takes line ends of Windows for the same text', async () => {
    await writeFile(join(dir, gloves), 'gloves\r\n');
    expect(await standings()).toEqual({ [gloves]: 'kept' });
  });

  it('is silent about what is not committed yet, and where nothing was', async () => {
    await writeFile(join(dir, ladder), 'ladder\n');
    expect(await standings()).toEqual({ [gloves]: 'kept' });
    const unborn = await temporaryFolder();
    await git(unborn, 'init', '-q');
    expect(await standings(unborn)).toEqual({});
  });

  it('says where it is not whole', async () => {
    await commitFile(dir, ladder, 'ladder\n');
    const clone = await cloneOf(join(dir, '..'), '--depth', '1');
    expect(await standings(join(clone, 'our capsules'))).toEqual({ history: 'shallow' });
    expect(await standings(await temporaryFolder())).toEqual({ history: 'none' });
  });

  it('says when Git refuses to read it, and what to run', async () => {
    vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
    onTestFinished(() => void vi.unstubAllEnvs());
    const history = await readHistory(dir);
    const command = `git config --global --add safe.directory "${join(dir, '..')}"`;
    expect(history).toEqual({ kind: 'refused', command });
    await expect(contentState(dir)).rejects.toMatchObject({
      sentence: { fr: expect.stringContaining('dubious ownership') as string },
      hint: { en: expect.stringContaining(command) as string },
    });
  });
});

describe('what a squash merge leaves', () => {
  it('are the last texts of a branch alone', async () => {
    await git(dir, 'checkout', '-q', '-b', 'side');
    await commitFile(dir, 'gloves.mdx', 'first\n');
    const first = await git(dir, 'rev-parse', 'HEAD:./gloves.mdx');
    await commitFile(dir, 'gloves.mdx', 'second\n');
    const second = await git(dir, 'rev-parse', 'HEAD:./gloves.mdx');
    await git(dir, 'checkout', '-q', 'main');
    await git(dir, 'merge', '-q', '--squash', 'side');
    await git(dir, 'commit', '-q', '-m', 'All at once');
    const history: History = await readHistory(dir);
    expect(history.kind === 'whole' && (await history.missing([first, second])).size).toBe(0);
    const clone = await cloneOf(join(dir, '..'), '--branch', 'main', '--single-branch');
    expect([...(await missingBlobs(await repositoryOf(clone), [first, second]))]).toEqual([first]);
  });
});
