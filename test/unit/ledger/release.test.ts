import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import releaseSchema from '../../../schemas/release.schema.json' with { type: 'json' };
import { sha256 } from '../../../src/content/hash.ts';
import { contentState, makeReleases, writeReleases, type MadeRelease } from '../../../src/ledger/release.ts';
import { readLedger } from '../../../src/ledger/entries.ts';
import { renderRecord } from '../../../src/ledger/record.ts';
import { unreleased } from '../../../src/ledger/selection.ts';
import { unzip } from '../../../src/lms/import/unzip.ts';
import type { Screen } from '../../../src/model/capsule.ts';
import { contentFolder, flawless } from '../commands/command.ts';
import {
  cloneOf,
  contentOf,
  copyOf,
  discard,
  drawing,
  edit,
  entryFile,
  ledgerRules,
  packagesOf,
  recordFile,
  release,
  releasedOnce,
  today,
} from './released.ts';
import { commitAll, commitFile, initRepository } from './repository.ts';

let original = '';
let made: MadeRelease;

beforeAll(async () => {
  ({ dir: original, made } = await releasedOnce());
}, 60_000);

afterAll(() => discard(original));

describe('a release', () => {
  it('is made again, to the byte, from a clean clone at its tag', async () => {
    const dir = await copyOf(original);
    await mkdir(join(dir, 'gloves'));
    await commitFile(dir, 'gloves/en.mdx', flawless);
    const packages = await packagesOf(await cloneOf(dir, '--branch', 'v1'));
    const digests = [...packages].map(([file, bytes]) => [file, sha256(bytes)]);
    expect(digests).toEqual(made.release.packages.map(({ file, sha256: digest }) => [file, digest]));
    expect(digests).toHaveLength(2);
  });

  it('has an entry as the schema says, and a record that needs no other file', () => {
    const validate = new Ajv2020({ formats: { date: true } }).compile(releaseSchema);
    expect(validate(made.release), JSON.stringify(validate.errors)).toBe(true);
    expect(Object.keys(made.release.madeFrom)).toEqual([
      '_loaf.svg',
      '_project.yaml',
      'fire-drill/en.mdx',
      'fire-drill/oven.png',
      'fire-drill/way.svg',
    ]);
    const record = made.files.get(recordFile) ?? '';
    expect(sha256(record)).toBe(made.release.record.sha256);
    expect(record).not.toMatch(/<script|<img|src=/);
  });

  it('keeps a record with every answer and the key, in words', () => {
    const record = made.files.get(recordFile) ?? '';
    expect(record).toContain('<td>b</td><td>I walk out with both of them.</td><td>✓ right</td>');
    expect(record).toContain(
      '<td>a</td><td>I finish the batch.</td><td>✗ wrong</td><td><p>The batch can wait',
    );
    expect(record).toContain('<dt>Approved by</dt><dd>QHSE manager</dd>');
    expect(record).toContain('<p class="facts">several right answers · 1 point');
    expect(record).toContain('[Image or recording: The way out, to the right (way.svg)]');
  });

  it('keeps on paper what is closed on a screen, and names pictures without words', async () => {
    const capsule = (await contentOf(original)).entries[0]?.capsule;
    const html =
      '<details class="x"><summary>Transcript</summary><p>Count.</p></details><img src="media/a.png">';
    const screens: Screen[] = [{ kind: 'text', heading: 'Film', slug: 'film', html }];
    const record = capsule && renderRecord({ ...capsule, screens }, made.release);
    expect(record).toContain('<details open class="x"><summary>Transcript</summary><p>Count.</p>');
    expect(record).toContain('[Image or recording: media/a.png]');
  });

  it('is missing where a version is packaged that nobody released', async () => {
    const dir = await copyOf(original);
    expect(unreleased(await contentOf(dir), await readLedger(dir))).toEqual([]);
    await edit(dir, '1.0.1', 'the oven', 'the big oven');
    const [content, ledger] = await Promise.all([contentOf(dir), readLedger(dir)]);
    expect(unreleased(content, ledger)).toEqual(['fire-drill.en-1.0.1']);
    expect(unreleased(content, { entries: [], findings: [] })).toEqual([]);
  });

  it('names who decided it only where somebody said so, and the first of a month as one does', async () => {
    const capsule = (await contentOf(original)).entries[0]?.capsule;
    if (!capsule) throw new Error('The capsule has errors');
    expect(made.files.get(recordFile)).not.toContain('Release decided by');
    const dated = { ...made.release, approver: 'Site manager', reviewBy: '2027-01-01' };
    expect(renderRecord(capsule, dated)).toContain('<dt>Release decided by</dt><dd>Site manager</dd>');
    expect(renderRecord({ ...capsule, lang: 'fr' }, { ...dated, lang: 'fr' })).toContain('1er janvier 2027');
  });

  it('is never written over', async () => {
    const dir = await copyOf(original);
    const before = await readFile(join(dir, entryFile), 'utf8');
    const content = await contentOf(dir);
    const capsule = content.entries[0]?.capsule;
    const state = await contentState(dir);
    const due = capsule ? [{ capsule }] : [];
    const again = await makeReleases(content, due, { ...state, today: '2027-01-01', unzip });
    expect(again).toHaveLength(1);
    await expect(writeReleases(dir, again)).rejects.toThrow('EEXIST');
    expect(await readFile(join(dir, entryFile), 'utf8')).toBe(before);
  });

  it('sees what Git ignores', async () => {
    const text = flawless.replace('You stand', '[The plan](alarm.pdf). You stand');
    const dir = await contentFolder({ 'fire-drill/en.mdx': text, '.gitignore': 'alarm.pdf\n' });
    await writeFile(join(dir, 'fire-drill/alarm.pdf'), '%PDF-1.4 alarm');
    await initRepository(dir);
    await expect(release(dir)).rejects.toThrow('is another one in the last commit');
  });

  it('is not made where the history is not whole: nobody knows what was released before', async () => {
    const dir = await copyOf(original);
    await edit(dir, '1.0.1', 'the oven', 'the big oven');
    await commitAll(dir, 'Version 1.0.1');
    await expect(release(await cloneOf(dir, '--depth', '1'))).rejects.toThrow('not complete here');
  });
});

describe('on Windows, where Git gives text other line ends', () => {
  it('nothing has changed, and the same packages are made and released', async () => {
    const dir = await copyOf(original);
    await edit(dir, '1.0.1', 'the oven', 'the big oven');
    await commitAll(dir, 'Version 1.0.1');
    const clone = await cloneOf(dir, '-c', 'core.autocrlf=true');
    expect(await readFile(join(clone, 'fire-drill/way.svg'), 'utf8')).toContain('\r\n');
    expect(await readFile(join(clone, recordFile), 'utf8')).toContain('\r\n');
    expect(await ledgerRules(clone)).toEqual([]);
    const [here, there] = [await release(dir), await release(clone)];
    expect(there.map((one) => one.release.packages)).toEqual(here.map((one) => one.release.packages));
    expect(here).toHaveLength(1);
  });
});

describe('checking against the ledger', () => {
  it('is silent where only approval has changed, and for capsules that nobody released', async () => {
    const dir = await copyOf(original);
    await mkdir(join(dir, 'gloves'));
    await writeFile(join(dir, 'gloves/en.mdx'), flawless);
    const text = await readFile(join(dir, 'fire-drill/en.mdx'), 'utf8');
    await writeFile(join(dir, 'fire-drill/en.mdx'), text.replace('2099', '2098'));
    expect(await ledgerRules(dir)).toEqual([]);
  });

  it('names a capsule whose drawing was changed', async () => {
    const dir = await copyOf(original);
    await writeFile(join(dir, 'fire-drill/way.svg'), drawing.replace('M0 0', 'M0 9'));
    expect(await ledgerRules(dir)).toEqual(['fire-drill/en.mdx release-version-new']);
  });

  it('names what was removed from the ledger, and lets nobody release that version again', async () => {
    const dir = await copyOf(original);
    await rm(join(dir, '_releases'), { recursive: true });
    await edit(dir, '1.0.0', 'the oven', 'the big oven');
    await commitAll(dir, 'Away, and another content');
    expect(await ledgerRules(dir)).toEqual([`${entryFile} release-entry-kept`]);
    expect(await release(dir)).toEqual([]);
  });

  it('finds no other fault with an approval of the day of the release', async () => {
    const dir = await copyOf(original);
    await edit(dir, '1.0.1', 'the oven', 'the big oven');
    await commitAll(dir, 'Version 1.0.1');
    const [next] = await release(dir);
    expect(next?.release).toMatchObject({ approvedOn: today, former: { version: '1.0.0' } });
  });
});
