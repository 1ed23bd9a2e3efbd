import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { UserError } from '../../../src/content/user-error.ts';
import { openPublished } from '../../../src/publish/published.ts';
import { stage } from '../../../src/publish/staging.ts';

const entries = ['dossier', 'report.json', 'scorm', 'site'];
const report = JSON.stringify({ version: '0.1.0', capsules: [], packages: [], pages: [] });

async function folderWith(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'capsules staging '));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** Publishes three empty folders and a report. */
async function publishInto(outDir: string, written = report): Promise<void> {
  const published = await stage(outDir, join(tmpdir(), 'no content'), async (staging) => {
    for (const name of ['site', 'scorm', 'dossier']) await mkdir(join(staging, name));
    await writeFile(join(staging, 'report.json'), written);
    return true;
  });
  expect(published).toBe(true);
}

async function refusal(action: Promise<unknown>): Promise<UserError['sentence']> {
  const error = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('Not refused', { cause: error });
  return error.sentence;
}

describe('an output folder', () => {
  it.each([
    ['site/mine.html', 'site'],
    ['scorm/other-tool.zip', 'scorm'],
    ['dossier/letter.txt', 'dossier'],
    ['report.json', 'report.json'],
  ])('with %s that no build has made is refused, and keeps it', async (path, name) => {
    const out = await folderWith({ [path]: '{"tests": []}' });
    const said = await refusal(publishInto(out));
    expect(said.en).toMatch(new RegExp(`publishing would delete it: ${name}\\.$`));
    expect(said.fr).toMatch(new RegExp(`que publier effacerait\u00a0: ${name}\\.$`));
    expect(await readFile(join(out, path), 'utf8')).toBe('{"tests": []}');
    expect(await readdir(out)).toHaveLength(1);
  });

  it('with what a build has made is replaced, and so are empty folders; the rest stays', async () => {
    const out = await folderWith({ 'archive/2025.zip': 'kept' });
    await mkdir(join(out, 'site'));
    await publishInto(out);
    await writeFile(join(out, 'site/former.html'), '');
    await publishInto(out);
    expect((await readdir(out)).toSorted()).toEqual(['archive', ...entries]);
    expect(await readdir(join(out, 'site'))).toEqual([]);
  });

  it('is known by its report even where the first publication was cut off in the middle', async () => {
    const out = await folderWith({});
    const broken = stage(out, join(tmpdir(), 'no content'), async (staging) => {
      await mkdir(join(staging, 'site'));
      await writeFile(join(staging, 'site/index.html'), '');
      await writeFile(join(staging, 'report.json'), report);
      return true;
    });
    await expect(broken).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(join(out, 'site'))).toEqual(['index.html']);
    await publishInto(out);
    expect((await readdir(out)).toSorted()).toEqual(entries);
  });

  it('is made with the folders above it', async () => {
    const out = join(await folderWith({}), 'a/b');
    await publishInto(out);
    expect((await readdir(out)).toSorted()).toEqual(entries);
  });

  it('that cannot be made is refused in a sentence', async () => {
    const file = join(await folderWith({ file: '' }), 'file');
    for (const out of [file, join(file, 'below'), ...(process.platform === 'linux' ? ['/proc/x/y'] : [])])
      expect((await refusal(publishInto(out))).fr).toContain(`Impossible d’écrire dans ${out}`);
  });
});

describe('what was published', () => {
  const of = (more: object): string => JSON.stringify({ ...(JSON.parse(report) as object), ...more });

  it('is served below the path that it was built for', async () => {
    const out = await folderWith({ 'report.json': of({ base: '/capsules/' }) });
    expect(await openPublished(out)).toEqual({ dir: join(out, 'site'), base: '/capsules/' });
    const root = await folderWith({ 'report.json': report });
    expect(await openPublished(root)).toMatchObject({ base: '/' });
  });

  it('is not taken for another plant’s', async () => {
    const lyon = await folderWith({ 'report.json': of({ site: 'lyon' }) });
    expect(await openPublished(lyon, 'lyon')).toBeDefined();
    expect((await refusal(openPublished(lyon, 'evreux'))).en).toMatch(/plant evreux, but for lyon\.$/);
    const all = await folderWith({ 'report.json': report });
    expect((await refusal(openPublished(all, 'lyon'))).fr).toMatch(/site lyon, mais sans --site\.$/);
  });

  it('is not there where nothing was', async () => {
    expect((await refusal(openPublished(await folderWith({})))).en).toContain('There is no site in');
  });
});
