import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadContent, type Content } from '../../../src/content/index.ts';
import { UserError } from '../../../src/content/user-error.ts';
import { writeNewCapsule, writeTranslation } from '../../../src/draft/index.ts';
import { idOfTitle, type Subject } from '../../../src/draft/new-capsule.ts';
import { startTranslation } from '../../../src/draft/translation.ts';

const samples = fileURLToPath(new URL('../../../capsules', import.meta.url));
const gloves: Subject = {
  title: 'Gants : les bons, "tout" le temps',
  domain: 'safety',
  audience: ["chefs d'équipe", 'a, b: c'],
  lang: 'fr',
};

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'capsules-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

async function sampleCopy(): Promise<string> {
  const dir = await folder();
  await cp(samples, dir, { recursive: true });
  return dir;
}

/** What `check` says of one file, each rule once. */
function rulesOf(content: Content, file: string): string[] {
  const findings = content.entries.find((entry) => entry.file === file)?.findings ?? [];
  return [...new Set(findings.map(({ ruleId }) => ruleId))];
}

describe('a new capsule', () => {
  it.each(['fr', 'en'] as const)('passes check in %s but for what is left to write', async (lang) => {
    const dir = await folder();
    const file = await writeNewCapsule(dir, 'gloves', { ...gloves, lang });
    expect(file).toBe(`gloves/${lang}.mdx`);
    const content = await loadContent(dir);
    expect(rulesOf(content, file)).toEqual(['text-written']);
    expect(content.entries[0]?.capsule?.frontMatter).toMatchObject({
      title: gloves.title,
      domain: 'safety',
      audience: gloves.audience,
      status: 'draft',
      version: '0.1.0',
    });
    expect(content.entries[0]?.capsule?.questions.map(({ type }) => type)).toEqual([
      'single',
      'true-false',
      'multiple',
    ]);
  });

  it('cannot be approved with texts left to write', async () => {
    const dir = await folder();
    const file = await writeNewCapsule(dir, 'gloves', gloves);
    const text = await readFile(join(dir, file), 'utf8');
    const approval = 'status: approved\napprovedBy: QHSE\napprovedOn: 2026-09-15\nreviewBy: 2099-09-15';
    await writeFile(join(dir, file), text.replace('status: draft', approval));
    const content = await loadContent(dir);
    expect(rulesOf(content, file)).toEqual(['approved-text-written']);
    expect(content.entries[0]?.capsule).toBeUndefined();
  });

  it.each([
    ['taken', 'gloves'],
    ['taken under capitals', 'lockout'],
    ['reserved', 'con'],
    ['too long', 'a'.repeat(81)],
    ['no id', '5s'],
    ['climbing out', '../gloves'],
  ])('is refused when its id is %s', async (_, id) => {
    const dir = await folder();
    await mkdir(join(dir, 'gloves'));
    await mkdir(join(dir, 'Lockout'));
    await expect(writeNewCapsule(dir, id, gloves)).rejects.toThrow(UserError);
    expect((await readdir(dir, { recursive: true })).toSorted()).toEqual(['Lockout', 'gloves']);
  });

  it('is refused in a language that the project does not publish', async () => {
    const dir = await folder();
    await writeFile(join(dir, '_project.yaml'), 'name: Works\nlanguages: [en]\n');
    await expect(writeNewCapsule(dir, 'gloves', gloves)).rejects.toThrow('publishes en, not fr');
  });

  it.each([
    ["Déclarer un presqu'accident", 'declarer-un-presqu-accident'],
    ['Œil & main : lunettes !', 'oeil-main-lunettes'],
    ['…', ''],
    ['mot '.repeat(30), Array.from({ length: 15 }, () => 'mot').join('-')],
  ])('has an id from its title: %s', (title, id) => {
    expect(idOfTitle(title)).toBe(id);
  });
});

describe('a translation', () => {
  it('passes check but for what is left to translate, for every sample capsule', async () => {
    const dir = await sampleCopy();
    const folders = (await readdir(dir, { withFileTypes: true })).filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('_'),
    );
    expect(folders.length).toBeGreaterThan(3);
    await Promise.all(folders.map(({ name }) => rm(join(dir, name, 'en.mdx'), { force: true })));
    const files = await Promise.all(folders.map(({ name }) => writeTranslation(dir, name, 'en')));
    const content = await loadContent(dir);
    for (const file of files) {
      expect(rulesOf(content, file), file).toContain('text-written');
      expect(content.entries.find((entry) => entry.file === file)?.capsule, file).toBeDefined();
    }
  });

  it('marks the titles of video and audio, and keeps their files', async () => {
    const input = new URL('../../samples/parse/media/input.mdx', import.meta.url);
    const translation = startTranslation(await readFile(input), 'fr', 'en');
    expect(translation).toContain('captions="gants.vtt" title="✎ Enfiler & retirer ses gants" />');
  });

  it('keeps numbers to type and places on an image as they are', () => {
    const text = `:::question{#q-bruit type=numeric}
À partir de combien ?

- [x] 85 dB(A)
  > Un cri.
:::

:::question{#q-tour type=hotspots}
Où ?

![Un atelier](atelier.png)

- [x] \`10,20,5\` Au sol
- [ ] \`60,20,5\` Au mur
:::
`;
    const whole = `---\ntitle: Bruit\n---\n\n${text}`;
    const translation = startTranslation(new TextEncoder().encode(whole), 'fr', 'en');
    expect(translation).toContain('- [x] 85 dB(A)\n  > ✎ Un cri.');
    expect(translation).toContain('- [x] `10,20,5` ✎ Au sol');
  });

  it('keeps the choices of a scenario and where they lead', async () => {
    const dir = await folder();
    const input = new URL('../../samples/parse/scenario/input.mdx', import.meta.url);
    await mkdir(join(dir, 'press'));
    await writeFile(join(dir, 'press/fr.mdx'), await readFile(input));
    await writeTranslation(dir, 'press', 'en');
    const { entries } = await loadContent(dir);
    const [from, to] = ['fr', 'en'].map(
      (lang) => entries.find((entry) => entry.lang === lang)?.capsule?.questions[0],
    );
    if (from?.type !== 'scenario' || to?.type !== 'scenario') throw new Error('No scenario');
    const waysOf = ({ steps }: typeof from) =>
      steps.map(({ slug, choices }) => [slug, ...choices.map((choice) => [choice.right, choice.to])]);
    expect(waysOf(to)).toEqual(waysOf(from));
    expect(to.steps[0]?.choices[0]?.label).toContain('✎');
  });

  it('keeps ids, ticks, order, version and files, and is a draft that nobody approved', async () => {
    const dir = await sampleCopy();
    await rm(join(dir, 'near-miss/en.mdx'));
    await writeTranslation(dir, 'near-miss', 'en');
    const { entries } = await loadContent(dir);
    const [source, translation] = ['fr', 'en'].map(
      (lang) => entries.find(({ file }) => file === `near-miss/${lang}.mdx`)?.capsule,
    );
    const key = (capsule = source) =>
      capsule?.questions.map(({ id, type, answers }) => [
        id,
        type,
        answers.map((answer) => 'right' in answer && answer.right),
      ]);
    expect(key(translation)).toEqual(key(source));
    expect(translation?.media.length).toBe(source?.media.length);
    expect(translation?.frontMatter).toMatchObject({
      status: 'draft',
      version: source?.frontMatter.version,
      mastery: source?.frontMatter.mastery,
    });
    expect(translation?.frontMatter).not.toHaveProperty('approvedBy');
    // Signs are no words: the translation takes as long as what it was made from.
    expect(translation?.words).toBe(source?.words);
  });

  it('marks headings without breaking the links to them', async () => {
    const dir = await folder();
    await writeNewCapsule(dir, 'gloves', gloves);
    const text = (await readFile(join(dir, 'gloves/fr.mdx'), 'utf8')).replaceAll('✎ ', '');
    await writeFile(join(dir, 'gloves/fr.mdx'), `${text}\nVoir [le danger](#le-danger).\n`);
    await writeTranslation(dir, 'gloves', 'en');
    const content = await loadContent(dir);
    expect(rulesOf(content, 'gloves/en.mdx')).toContain('text-written');
    expect(rulesOf(content, 'gloves/en.mdx')).not.toContain('anchor-exists');
    expect(await readFile(join(dir, 'gloves/en.mdx'), 'utf8')).toContain('## ✎Le danger\n');
  });

  it('is refused when it is there, or when there is nothing to translate', async () => {
    const dir = await sampleCopy();
    const before = await readFile(join(dir, 'near-miss/en.mdx'), 'utf8');
    await expect(writeTranslation(dir, 'near-miss', 'en')).rejects.toThrow(UserError);
    expect(await readFile(join(dir, 'near-miss/en.mdx'), 'utf8')).toBe(before);
    await expect(writeTranslation(dir, 'nowhere', 'en')).rejects.toThrow(UserError);
    await expect(writeTranslation(dir, '../capsules', 'en')).rejects.toThrow(UserError);
  });
});
