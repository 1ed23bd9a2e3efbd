import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import releaseSchema from '../../../schemas/release.schema.json' with { type: 'json' };
import { sha256 } from '../../../src/content/hash.ts';
import { loadContent } from '../../../src/content/index.ts';
import { withLedger } from '../../../src/ledger/check.ts';
import { entryText, readLedger } from '../../../src/ledger/entries.ts';
import { repositoryOf } from '../../../src/ledger/git.ts';
import {
  contentState,
  makeReleases,
  selectReleases,
  writeReleases,
  type MadeRelease,
} from '../../../src/ledger/release.ts';
import { sealOf } from '../../../src/ledger/seal.ts';
import { isProven, verifyPackage, type Verdict } from '../../../src/ledger/verify.ts';
import { unzip } from '../../../src/lms/import/unzip.ts';
import type { Release } from '../../../src/model/schema-types.ts';
import { planPackage } from '../../../src/package/plan.ts';
import { writeZip } from '../../../src/package/zip.ts';
import { writePackages } from '../../../src/publish/packages.ts';
import { contentFolder, flawless, temporaryFolder } from '../commands/command.ts';
import { commitAll, commitFile, git, initRepository } from './repository.ts';

const samples = fileURLToPath(new URL('../../../capsules/', import.meta.url));
const today = '2026-11-22';
const zipName = 'fire-drill.en-1.0.0.scorm12.zip';
const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9"/></svg>\n';
const entryFile = '_releases/fire-drill.en-1.0.0.json';

async function release(dir: string, reason = 'The lift was replaced'): Promise<MadeRelease[]> {
  const content = await withLedger(await loadContent(dir));
  const state = await contentState(dir);
  const selection = selectReleases(content, await readLedger(dir), { ids: [], today, ...state });
  const releases = await makeReleases(selection.due, { ...state, today, reason, unzip });
  await writeReleases(dir, releases);
  return releases;
}

/** Released once; the tests change copies of it. */
let original = '';
let originalZip: Uint8Array = new Uint8Array();

beforeAll(async () => {
  original = await mkdtemp(join(tmpdir(), 'capsules test é '));
  await mkdir(join(original, 'fire-drill'));
  const text = flawless.replace('You stand', '![The way out, to the right](way.svg)\n\nYou stand');
  await writeFile(join(original, 'fire-drill/en.mdx'), text);
  await writeFile(join(original, 'fire-drill/way.svg'), drawing);
  await initRepository(original);
  await release(original);
  await commitAll(original, 'Release');
  const { outDir } = await writeAll(original);
  originalZip = await readFile(join(outDir, 'scorm', zipName));
  await rm(outDir, { recursive: true });
}, 60_000);

afterAll(() => rm(original, { recursive: true, force: true }));

/** A repository with one capsule, released and committed. */
async function releasedFolder(): Promise<string> {
  const dir = await temporaryFolder();
  await cp(original, dir, { recursive: true });
  return dir;
}

/** Make every package, as a build does. */
async function writeAll(dir: string): Promise<{ outDir: string; digests: [file: string, sha256: string][] }> {
  const outDir = await mkdtemp(join(tmpdir(), 'packages '));
  const written = await writePackages(await loadContent(dir), { outDir, drafts: false });
  return {
    outDir,
    digests: written.map(({ report }) => [report.file.slice('scorm/'.length), report.sha256]),
  };
}

async function verify(dir: string, zip: Uint8Array): Promise<Verdict | undefined> {
  const [ledger, repository] = await Promise.all([readLedger(dir), repositoryOf(dir)]);
  return verifyPackage(zip, { dir, ledger, repository, unzip });
}

/** Pack the files of a zip anew, some of them changed. */
async function repack(
  zip: Uint8Array,
  change: (files: Map<string, Uint8Array>) => void,
): Promise<Uint8Array> {
  const files = new Map(await unzip(zip));
  change(files);
  const entries = [...files.keys()].map((path) => ({ path, media: { path, source: path } }));
  const plan: ReturnType<typeof planPackage> = {
    file: 'again.zip',
    identifier: 'again',
    edition: '1.2',
    date: '2026-12-24',
    entries,
  };
  return writeZip(plan, {
    media: async ({ path }) => files.get(path) ?? new Uint8Array(),
    schema: async () => new Uint8Array(),
  });
}

describe('a release', () => {
  it('is made again, to the byte, from a clean clone at its tag', async () => {
    const dir = await temporaryFolder();
    for (const name of ['_project.yaml', 'near-miss']) {
      await cp(join(samples, name), join(dir, name), { recursive: true });
    }
    await initRepository(dir);
    const releases = await release(dir);
    await commitAll(dir, 'Release');
    await git(dir, 'tag', 'v1');
    await mkdir(join(dir, 'gloves'));
    await commitFile(dir, 'gloves/en.mdx', flawless);

    const clone = join(await temporaryFolder(), 'a clone');
    await git(dir, 'clone', '-q', '--branch', 'v1', '.', clone);
    const { outDir, digests } = await writeAll(clone);
    await rm(outDir, { recursive: true });
    const recorded = releases.flatMap((made) =>
      made.release.packages.map(({ file, sha256: digest }) => [file, digest]),
    );
    expect(recorded).toHaveLength(4);
    expect(digests.toSorted()).toEqual(recorded.toSorted());

    const validate = new Ajv2020({ formats: { date: true } }).compile(releaseSchema);
    for (const { release: entry, files } of releases) {
      expect(validate(entry), JSON.stringify(validate.errors)).toBe(true);
      const record = files.get(entry.record.file) ?? '';
      expect(record).not.toMatch(/<script|<img|src=/);
      expect(sha256(record)).toBe(entry.record.sha256);
    }
  });

  it('keeps a record with every answer and the key', async () => {
    const dir = await releasedFolder();
    const record = await readFile(join(dir, '_releases/fire-drill.en-1.0.0.html'), 'utf8');
    expect(record).toContain('<td>b</td><td>I walk out with both of them.</td><td>✓ right</td>');
    expect(record).toContain(
      '<td>a</td><td>I finish the batch.</td><td>✗ wrong</td><td><p>The batch can wait',
    );
    expect(record).toContain('<dt>Approved by</dt><dd>QHSE manager</dd>');
  });

  it('tells the administrator what has changed, and what to press', async () => {
    const dir = await releasedFolder();
    const further = (await readFile(join(dir, 'fire-drill/en.mdx'), 'utf8'))
      .replace('1.0.0', '1.1.0')
      .replace('  > Nobody goes back in.', '  > Nobody goes back in.\n- [ ] I sit down.');
    await commitFile(dir, 'fire-drill/en.mdx', further);
    const [made] = await release(dir, 'A fourth habit was seen');
    expect(made?.release.former?.version).toBe('1.0.0');
    const note = made?.files.get('_releases/fire-drill.en-1.1.0.lms.en.md') ?? '';
    expect(note).toContain('**Minor version.**');
    expect(note).toContain('Reason: A fourth habit was seen');
    expect(note).toContain('- Question `q-point`: an answer added at the end');
    for (const lms of ['Moodle', 'Cornerstone', 'SCORM Cloud', '360Learning'])
      expect(note).toContain(`**${lms}.**`);
    expect(made?.files.get('_releases/fire-drill.en-1.1.0.lms.fr.md')).toContain('**Version mineure.**');
  });

  it('is never written over', async () => {
    const dir = await releasedFolder();
    const before = await readFile(join(dir, entryFile), 'utf8');
    const content = await loadContent(dir);
    const capsule = content.entries[0]?.capsule;
    const state = await contentState(dir);
    const again = await makeReleases(capsule ? [{ capsule }] : [], { ...state, today: '2027-01-01', unzip });
    expect(again).toHaveLength(1);
    await expect(writeReleases(dir, again)).rejects.toThrow('EEXIST');
    expect(await readFile(join(dir, entryFile), 'utf8')).toBe(before);
  });

  it('sees what Git ignores', async () => {
    const dir = await contentFolder({ 'fire-drill/en.mdx': flawless, '.gitignore': 'alarm.pdf\n' });
    await initRepository(dir);
    await writeFile(join(dir, 'fire-drill/alarm.pdf'), '%PDF-1.4 alarm');
    await commitFile(
      dir,
      'fire-drill/en.mdx',
      flawless.replace('You stand', '[The plan](alarm.pdf). You stand'),
    );
    await expect(release(dir)).rejects.toThrow('is another one in the last commit');
  });
});

describe('verifying', () => {
  it('proves a package that was released, also once the content went on', async () => {
    const dir = await releasedFolder();
    await commitFile(
      dir,
      'fire-drill/en.mdx',
      flawless.replace('1.0.0', '1.0.1').replace('the oven', 'the big oven'),
    );
    const verdict = await verify(dir, originalZip);
    expect(verdict).toMatchObject({ match: 'bytes', identical: true, files: [], facts: [], record: true });
    expect(verdict && isProven(verdict)).toBe(true);
  });

  it('proves a package that somebody only packed anew', async () => {
    const dir = await releasedFolder();
    const zip = await repack(originalZip, () => undefined);
    const verdict = await verify(dir, zip);
    expect(verdict).toMatchObject({ match: 'files', identical: false, files: [] });
    expect(verdict && isProven(verdict)).toBe(true);
  });

  it('names the files of a tampered package', async () => {
    const dir = await releasedFolder();
    const zip = await repack(originalZip, (files) => {
      const page = Buffer.from(files.get('index.html') ?? '').toString();
      files.set('index.html', Buffer.from(page.replace('I finish the batch', 'I finish the tray')));
      files.set('extra.js', Buffer.from('1'));
      files.delete('print.css');
    });
    const verdict = await verify(dir, zip);
    expect(verdict?.match).toBe('identifier');
    expect(verdict?.files).toEqual([
      { path: 'extra.js', how: 'added' },
      { path: 'index.html', how: 'changed' },
      { path: 'print.css', how: 'missing' },
    ]);
    expect(verdict && isProven(verdict)).toBe(false);
  });

  it('names the line of a tampered entry, even under a new seal', async () => {
    const dir = await releasedFolder();
    const entry = JSON.parse(await readFile(join(dir, entryFile), 'utf8')) as Release;
    const [first] = entry.questions[0]?.answers ?? [];
    if (first) first.key = 'right';
    await writeFile(join(dir, entryFile), entryText({ ...entry, seal: sealOf(entry) }));
    const verdict = await verify(dir, originalZip);
    expect(verdict?.facts).toEqual(['questions.0.answers.0.key']);
    expect(verdict && isProven(verdict)).toBe(false);

    await writeFile(join(dir, entryFile), entryText(entry));
    const { otherFindings } = await withLedger(await loadContent(dir));
    expect(otherFindings).toMatchObject([
      { file: entryFile, findings: [{ ruleId: 'release-entry-intact' }] },
    ]);
  });

  it('says when the record is another one, the revision is missing, or nobody released the package', async () => {
    const dir = await releasedFolder();
    await writeFile(join(dir, '_releases/fire-drill.en-1.0.0.html'), 'All right.');
    expect(await verify(dir, originalZip)).toMatchObject({ record: false });

    await rm(join(dir, '.git'), { recursive: true });
    await initRepository(dir);
    expect(await verify(dir, originalZip)).toMatchObject({ rebuilt: false });

    await rm(join(dir, '_releases'), { recursive: true });
    expect(await verify(dir, originalZip)).toBeUndefined();
  });
});

describe('checking against the ledger', () => {
  it('is silent where only approval has changed, and for capsules that nobody released', async () => {
    const dir = await releasedFolder();
    await mkdir(join(dir, 'gloves'));
    await writeFile(join(dir, 'gloves/en.mdx'), flawless);
    const text = await readFile(join(dir, 'fire-drill/en.mdx'), 'utf8');
    await writeFile(join(dir, 'fire-drill/en.mdx'), text.replace('2099', '2098'));
    const { entries, otherFindings } = await withLedger(await loadContent(dir));
    expect([...entries.flatMap(({ findings }) => findings), ...(otherFindings ?? [])]).toEqual([]);
  });

  it('names a capsule whose drawing was changed', async () => {
    const dir = await releasedFolder();
    await writeFile(join(dir, 'fire-drill/way.svg'), drawing.replace('M0 0', 'M0 9'));
    const { entries } = await withLedger(await loadContent(dir));
    expect(entries).toMatchObject([{ findings: [{ ruleId: 'release-version-new' }] }]);
    expect(entries[0]).not.toHaveProperty('capsule');
  });
});
