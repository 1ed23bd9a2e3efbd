import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, flawless, runCommand, temporaryFolder } from './command.ts';

const unticked = flawless.replace('- [x] I walk out', '- [ ] I walk out');

describe('npm run check', () => {
  it('exits 0 and says so when there is nothing to say', async () => {
    // It is to be reviewed in a far future, so that no test fails on a day to come.
    const text = flawless.replace('\nreviewBy', '\nallow: { review-date-near: for tests }\nreviewBy');
    const content = await contentFolder({ 'fire-drill/en.mdx': text });
    const { code, stdout } = await runCommand('check', ['--content', content]);
    expect(stdout).toContain('1 capsule checked: 0 errors, 0 warnings');
    expect(code).toBe(0);
  });

  it('exits 1 and shows every error of every file, with its line', async () => {
    const content = await contentFolder({
      'fire-drill/en.mdx': unticked,
      'gloves/en.mdx': flawless.replace('domain: safety', 'domain: safty').replace('#q-lift', '#q-first'),
    });
    const { code, stdout } = await runCommand('check', ['--content', content]);
    expect(code).toBe(1);
    expect(stdout).toContain('18:1  error  No right answer in question `q-first`');
    expect(stdout).toContain('4:1  error  `safty` is not a value of `domain`. Did you mean `safety`?');
    expect(stdout).toContain('question-id-unique');
    expect(stdout).toContain('See also line 18:1');
    expect(stdout).toContain('    18 | :::question{#q-first}');
    expect(stdout).toContain('2 capsules checked: 3 errors, 0 warnings');
  });

  it('prints JSON alone on standard output, sorted, with 1-based exclusive places', async () => {
    const content = await contentFolder({
      'gloves/en.mdx': unticked,
      'fire-drill/en.mdx': flawless.replace('title: Fire drill\n', ''),
    });
    const { code, stdout } = await runCommand('check', ['--content', content, '--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ file: 'fire-drill/en.mdx', line: 1, column: 1, ruleId: 'schema-required' }),
      {
        file: 'gloves/en.mdx',
        line: 18,
        column: 1,
        endLine: 18,
        endColumn: 12,
        severity: 'error',
        ruleId: 'question-right-answer',
        message: 'No right answer in question `q-first`: tick its box, `- [x]`',
      },
    ]);
  });

  it('speaks French when asked, or when the environment does', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': unticked });
    const asked = await runCommand('check', ['--content', content, '--lang', 'fr']);
    const heard = await runCommand('check', ['--content', content], { LC_ALL: 'fr_FR.UTF-8' });
    expect(asked.stdout).toContain('Aucune bonne réponse à la question `q-first`');
    expect(heard.stdout).toBe(asked.stdout);
  });

  it('passes over no file that was meant to be read', async () => {
    const content = await contentFolder({
      'fire-drill/en.mdx': flawless,
      'en.mdx': flawless,
      '_project.yml': 'name: Works\n',
    });
    const { code, stdout } = await runCommand('check', ['--content', content]);
    expect(code).toBe(1);
    expect(stdout).toContain('`en.mdx` is not where a capsule is looked for');
    expect(stdout).toContain('`_project.yml` is not read');
  });

  it('shows no line of a file outside the content folder', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': flawless });
    const outside = await contentFolder({ 'secret.txt': 'not for the log\n' });
    await mkdir(join(content, 'gloves'));
    await symlink(join(outside, 'secret.txt'), join(content, 'gloves/en.mdx'));
    const { code, stdout } = await runCommand('check', ['--content', content]);
    expect(code).toBe(1);
    expect(stdout).toContain('file-inside-content');
    expect(stdout).not.toContain('not for the log');
  });

  it('refuses settings that are not UTF-8, as it refuses capsules', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': flawless });
    await writeFile(join(content, '_project.yaml'), Buffer.from('name: S\xe9curit\xe9\n', 'latin1'));
    const { code, stdout } = await runCommand('check', ['--content', content]);
    expect(code).toBe(1);
    expect(stdout).toContain('_project.yaml');
    expect(stdout).toContain('encoding-utf-8');
  });

  it('writes nothing into the content folder', async () => {
    const content = await contentFolder({ 'fire-drill/en.mdx': flawless });
    await runCommand('check', ['--content', content]);
    expect((await readdir(content, { recursive: true })).toSorted()).toEqual([
      'fire-drill',
      'fire-drill/en.mdx',
    ]);
  });

  it.each([
    [['--content', '/nowhere/at/all'], 'There is no folder /nowhere/at/all.'],
    [['--formt', 'json'], 'There is no option --formt. Did you mean --format?'],
    [['--format', 'xml'], '--format xml does not exist.'],
    [['--lang', 'de'], '--lang de does not exist.'],
  ])('exits 2 with one sentence and no stack for %j', async (args, sentence) => {
    const { code, stderr } = await runCommand('check', args);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain('    at ');
  });

  it('exits 2 for a folder without capsules', async () => {
    const { code, stderr } = await runCommand('check', ['--content', await temporaryFolder()]);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no capsule in');
  });
});
