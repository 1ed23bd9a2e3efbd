import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLong } from '../../long.ts';
import { commitAll, initRepository } from '../ledger/repository.ts';
import { contentFolder, flawless, runCommand } from './command.ts';

describe('npm run release', () => {
  it('refuses all at once what is not fit, and writes nothing', async () => {
    const dir = await contentFolder({
      'fire-drill/en.mdx': flawless,
      'gloves/en.mdx': flawless
        .replace('2099', '2026')
        .replace('2026-09-15\nreviewBy', '2026-01-15\nreviewBy'),
      'ladder/en.mdx': flawless.replace('domain: safety', 'domain: safty'),
    });
    await initRepository(dir);
    await writeFile(join(dir, 'fire-drill/en.mdx'), flawless.replace('the oven', 'the kiln'));
    const { code, stdout, stderr } = await runCommand('release', ['--content', dir]);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('1:1  error  `fire-drill/en.mdx` is not committed as it stands');
    expect(stderr).toContain(
      '11:1  error  The review date 2026-09-15 has passed, the capsule cannot be released',
    );
    expect(stderr).not.toContain('review-date-ahead');
    expect(stderr).toContain('3 capsules checked:');
    expect(stderr).toContain('4:1  error  `safty` is not a value of `domain`');
    expect(stderr).toContain('Nothing was released');
    expect(await readdir(dir)).not.toContain('_releases');
  });

  it.runIf(isLong)(
    'releases, asks for a reason the next time, and verify refuses what is no package',
    async () => {
      const approved = flawless.replace('2026-09-15', '2025-09-15');
      const dir = await contentFolder({ 'fire-drill/en.mdx': approved });
      await initRepository(dir);
      const options = ['--content', dir, '--lang', 'fr'];
      const first = await runCommand('release', options);
      expect(first.stdout).toContain('Diffusée\u00a0: fire-drill.en-1.0.0');
      expect((await readdir(join(dir, '_releases'))).toSorted()).toEqual([
        'fire-drill.en-1.0.0.html',
        'fire-drill.en-1.0.0.json',
        'fire-drill.en-1.0.0.lms.en.md',
        'fire-drill.en-1.0.0.lms.fr.md',
      ]);
      await commitAll(dir, 'Release');
      const next = approved.replace('1.0.0', '1.0.1').replace('2025-09-15', '2025-09-16');
      await writeFile(join(dir, 'fire-drill/en.mdx'), next);
      await commitAll(dir, 'Version 1.0.1');
      const second = await runCommand('release', [...options, 'fire-drill']);
      expect(second.code).toBe(2);
      expect(second.stderr).toContain('il manque la raison du changement');

      await writeFile(join(dir, 'letter.zip'), 'Dear all');
      const verdict = await runCommand('verify', ['letter.zip', ...options], { INIT_CWD: dir });
      expect(verdict.code).toBe(2);
      expect(verdict.stderr).toContain('zip');
    },
  );

  it.each([
    ['fr', 'Lancez verify dans un clone Git du dépôt des contenus'],
    ['en', 'Run verify in a Git clone of the content repository'],
  ])(
    'verify proves nothing in a downloaded copy, and says where to run it, in %s',
    async (lang, sentence) => {
      const dir = await contentFolder({ 'fire-drill/en.mdx': flawless, 'letter.zip': 'Dear all' });
      const { code, stderr } = await runCommand('verify', ['letter.zip', '--content', dir, '--lang', lang], {
        INIT_CWD: dir,
      });
      expect(code).toBe(2);
      expect(stderr).toContain(sentence);
      expect(stderr).not.toContain('commit');
    },
  );

  it.each([
    [['fire-dril'], 'Did you mean fire-drill?'],
    [[], 'is in no Git repository with a commit'],
  ])('exits 2 with one sentence and no stack for %j', async (ids, sentence) => {
    const dir = await contentFolder({ 'fire-drill/en.mdx': flawless });
    if (ids.length > 0) await initRepository(dir);
    const { code, stderr } = await runCommand('release', ['--content', dir, ...ids]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });
});
