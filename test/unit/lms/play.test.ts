/** `npm run play` where it does not come to playing: what is said, and the exit code. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFolder, flawless, runCommand, temporaryFolder } from '../commands/command.ts';
import { writeZip } from './import/write-zip.ts';

describe('play', () => {
  it('refuses a hostile zip in one sentence, in French or English', async () => {
    const file = join(await temporaryFolder(), 'paquet reçu.zip');
    await writeFile(file, writeZip({ files: [{ name: '../evil.js', text: 'x' }] }));
    const french = await runCommand('play', [file, '--lang', 'fr']);
    expect(french.code).toBe(2);
    expect(french.stderr).toContain('Ce zip veut écrire hors de son dossier\u202f: "../evil.js".');
    expect(french.stderr).not.toMatch(/\bat \S+:\d+:\d+/);
    const english = await runCommand('play', [file, '--lang', 'en']);
    expect(english.code).toBe(2);
    expect(english.stderr).toContain('This zip wants to write outside its folder');
  });

  it.each([
    [[], 'Say what to play'],
    [['nowhere.zip'], 'There is no zip nowhere.zip'],
    [['drill/fr'], 'There is no capsule drill/fr'],
    [['drill', '--edition', '3'], '--edition 3 does not exist'],
  ])('cannot run: %j', async (args, sentence) => {
    const content = await contentFolder({
      'drill/en.mdx': flawless,
      '_project.yaml': 'name: Val\nlanguages: [en]\n',
    });
    const { code, stderr } = await runCommand('play', [...args, '--content', content]);
    expect(stderr).toContain(sentence);
    expect(code).toBe(2);
  });

  it('shows the errors of the capsule as check does, and no others', async () => {
    const content = await contentFolder({
      '_project.yaml': 'name: Val\nlanguages: [en]\n',
      'drill/en.mdx': flawless.replace('{#q-lift}', '{#q-first}'),
      'other/en.mdx': flawless.replace('Fire drill', 'Other').replace('{#q-first}', ''),
    });
    const { code, stderr } = await runCommand('play', ['drill', '--content', content]);
    expect(code).toBe(1);
    expect(stderr).toContain('drill');
    expect(stderr).toContain('question-id-unique');
    expect(stderr).not.toContain('other');
  });
});
