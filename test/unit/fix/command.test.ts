import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, flawless, runCommand, temporaryFolder } from '../commands/command.ts';

const broken = flawless
  .replace(':::question{#q-first}', '::: question {#q-first}')
  .replace('- [x] I walk out', '- [ x ] I walk out')
  .replace('You stand', '<!-- to do --> You stand');

describe('npm run check -- --fix', () => {
  it('repairs, says what, checks again, and has nothing to do the second time', async () => {
    const content = await contentFolder({
      'fire-drill/en.mdx': broken,
      'gloves/fr.mdx': flawless.replace('You stand', 'Attention ! You stand'),
      'stairs/en.mdx': flawless,
    });
    const args = ['--content', content, '--fix'];
    const first = await runCommand('check', args);
    expect(first.stderr.replaceAll('\u202F', ' ')).toBe(
      `fire-drill/en.mdx
  comment rewritten as \`{/* … */}\`: line 16
  \`:::\` fence put right: line 18
  box put right: line 23

gloves/fr.mdx
  no-break space: line 16

4 repairs in 2 files. Read them before you commit.

`,
    );
    expect(first.code).toBe(0);
    expect(await readFile(join(content, 'fire-drill/en.mdx'), 'utf8')).toBe(
      flawless.replace('You stand', '{/* to do */} You stand'),
    );
    const second = await runCommand('check', [...args, '--lang', 'fr']);
    expect(second.stderr).toBe('Rien à réparer avec certitude.\n\n');
    expect((await readdir(content, { recursive: true })).filter((name) => !name.includes('.mdx'))).toEqual(
      expect.arrayContaining(['fire-drill', 'gloves', 'stairs']),
    );
    expect(await readdir(join(content, 'fire-drill'))).toEqual(['en.mdx']);
  });

  it('reports what is left, as data on standard output alone', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': broken.replace('title: Fire drill\n', '') });
    const { code, stdout, stderr } = await runCommand('check', [
      '--content',
      content,
      '--fix',
      '--format',
      'json',
    ]);
    expect(JSON.parse(stdout)).toEqual([expect.objectContaining({ ruleId: 'schema-required' })]);
    expect(stderr).toContain('3 repairs in 1 file.');
    expect(code).toBe(1);
  });

  // A checkout on Windows has no symbolic links.
  it.skipIf(process.platform === 'win32')('writes nothing outside the folder', async () => {
    const outside = join(await temporaryFolder(), 'en.mdx');
    await writeFile(outside, broken);
    const content = await contentFolder({ 'gloves/en.mdx': flawless, 'fire-drill/notes.txt': '' });
    await symlink(outside, join(content, 'fire-drill/en.mdx'));
    const { stderr } = await runCommand('check', ['--content', content, '--fix']);
    expect(stderr).toBe('Nothing that can be repaired with certainty.\n\n');
    expect(await readFile(outside, 'utf8')).toBe(broken);
  });
});
