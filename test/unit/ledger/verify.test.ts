import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../../src/content/hash.ts';
import { entryText } from '../../../src/ledger/entries.ts';
import { makeFrom } from '../../../src/ledger/rebuild.ts';
import { sealOf } from '../../../src/ledger/seal.ts';
import { isProven, type Verdict } from '../../../src/ledger/verify.ts';
import { unzip } from '../../../src/lms/import/unzip.ts';
import type { Release } from '../../../src/model/schema-types.ts';
import { sayVerdict } from '../../../src/terminal/verdict.ts';
import {
  cloneOf,
  copyOf,
  discard,
  edit,
  entryFile,
  ledgerRules,
  packagesOf,
  plantPackageOf,
  recordFile,
  release,
  releasedOnce,
  verify,
} from './released.ts';
import { packed } from './packed.ts';
import { commitAll, commitFile, git } from './repository.ts';

let original = '';
let zip: Uint8Array;

beforeAll(async () => {
  ({ dir: original, zip } = await releasedOnce());
}, 60_000);

afterAll(() => discard(original));

/** What the terminal says in one word. */
async function proven(dir: string, file = zip): Promise<boolean> {
  const verdict = await verify(dir, file);
  return verdict !== undefined && isProven(verdict);
}

/** Pack the files of a zip anew, some of them changed. */
async function repack(change: (files: Map<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = new Map(await unzip(zip));
  change(files);
  return packed(files);
}

/** Change an entry and seal it again, as whoever means to can. */
async function forge(dir: string, change: (entry: Release) => void): Promise<void> {
  const entry = JSON.parse(await readFile(join(dir, entryFile), 'utf8')) as Release;
  change(entry);
  await writeFile(join(dir, entryFile), entryText({ ...entry, seal: sealOf(entry) }));
}

describe('verifying', () => {
  it('proves a package that was released, also once the content went on', async () => {
    const dir = await copyOf(original);
    await edit(dir, '1.0.1', 'the oven', 'the big oven');
    await commitAll(dir, 'Version 1.0.1');
    const verdict = await verify(dir, zip);
    const sound = { identical: true, files: [], facts: [], record: 'kept', history: 'kept' };
    expect(verdict).toMatchObject({ match: 'bytes', ...sound });
    expect(verdict && isProven(verdict)).toBe(true);
  });

  it('proves a package that somebody only packed anew', async () => {
    const dir = await copyOf(original);
    const again = await repack(() => undefined);
    const verdict = await verify(dir, again);
    expect(verdict).toMatchObject({ match: 'files', identical: false, files: [] });
    expect(verdict && isProven(verdict)).toBe(true);
  });

  it('names the files of a tampered package', async () => {
    const dir = await copyOf(original);
    const tampered = await repack((files) => {
      const page = Buffer.from(files.get('index.html') ?? '').toString();
      files.set('index.html', Buffer.from(page.replace('I finish the batch', 'I finish the tray')));
      files.set('extra.js', Buffer.from('1'));
      files.delete('print.css');
    });
    const verdict = await verify(dir, tampered);
    expect(verdict?.match).toBe('identifier');
    expect(verdict?.files).toEqual([
      { path: 'extra.js', how: 'added' },
      { path: 'index.html', how: 'changed' },
      { path: 'print.css', how: 'missing' },
    ]);
    expect(verdict && isProven(verdict)).toBe(false);
  });

  it('proves a release of a branch that was squashed, in a fresh clone', async () => {
    const dir = await copyOf(original);
    await git(dir, 'branch', '-M', 'main');
    await git(dir, 'checkout', '-q', '-b', 'side');
    await edit(dir, '1.0.1', 'the oven', 'the big oven');
    await commitAll(dir, 'Version 1.0.1');
    const [made] = await release(dir);
    await commitAll(dir, 'Release');
    const file = (await packagesOf(dir)).get('fire-drill.en-1.0.1.scorm12.zip') ?? zip;
    await git(dir, 'checkout', '-q', 'main');
    await git(dir, 'merge', '-q', '--squash', 'side');
    await commitAll(dir, 'All at once');
    const clone = await cloneOf(dir, '--branch', 'main', '--single-branch');
    await expect(git(clone, 'cat-file', '-e', made?.release.commit ?? '')).rejects.toThrow();
    expect(await ledgerRules(clone)).toEqual([]);
    expect(await proven(clone, file)).toBe(true);
  });

  it('names the revision and the settings of a package that was made after the release', async () => {
    const dir = await copyOf(original);
    await writeFile(join(dir, '_project.yaml'), 'name: Bakery\nonFail: incomplete\n');
    expect(await ledgerRules(dir)).toEqual([
      '_project.yaml release-settings-kept',
      '_project.yaml release-settings-kept',
    ]);
    const file = (await packagesOf(dir)).get('fire-drill.en-1.0.0.scorm12.zip') ?? zip;
    const unsaved = await verify(dir, file);
    expect(unsaved && sayVerdict(unsaved, 'drill.zip', 'en')).toMatch(
      /as it is now gives exactly[\s\S]*Not proven/,
    );
    await commitAll(dir, 'Other settings');
    await commitFile(dir, '_project.yaml', 'name: Bakery\nlogo: _loaf.svg\n');
    expect(await ledgerRules(dir)).toEqual([]);
    const verdict = await verify(dir, file);
    const commit = await git(dir, 'rev-parse', 'HEAD~1');
    const differing = ['_project.yaml onFail', '_project.yaml logo'];
    expect(verdict).toMatchObject({ match: 'identifier', origin: { commit, differing }, facts: [] });
    expect(verdict && isProven(verdict)).toBe(false);
    expect(verdict && sayVerdict(verdict, 'drill.zip', 'fr')).toMatch(
      /corrigé sont ceux de .*: _project\.yaml onFail, _project\.yaml logo\.[\s\S]*Non prouvé/,
    );
  });

  it('proves the package of a plant by the files that give it, and no other', async () => {
    const dir = await copyOf(original);
    await mkdir(join(dir, '_sites'));
    const lyon = (place: string): Promise<void> =>
      writeFile(join(dir, '_sites/lyon.yaml'), `name: Lyon plant\nassembly: ${place}\n`);
    await lyon('the car park');
    await writeFile(join(dir, '_project.yaml'), 'name: Bakery\nsite: { assembly: the sign }\n');
    await edit(dir, '1.0.1', 'You stand', 'Meet near {site.assembly}. You stand');
    await commitAll(dir, 'Version 1.0.1');
    await release(dir);
    await commitAll(dir, 'Release');
    const asReleased = await verify(dir, await plantPackageOf(dir, 'lyon'));
    expect(asReleased).toMatchObject({ plant: 'lyon', identical: true, files: [], facts: [] });
    expect(asReleased && sayVerdict(asReleased, 'drill.zip', 'en')).toMatch(
      /for the plant lyon[\s\S]*Proven: /,
    );

    await lyon('the roof');
    const packageFor = async (plant: string): Promise<Uint8Array> =>
      (await makeFrom(dir, { id: 'fire-drill', lang: 'en', plant }, unzip))?.packages[0]?.zip ?? zip;
    const moved = await packageFor('lyon');
    const uncommitted = await verify(dir, moved);
    expect(uncommitted).toMatchObject({ files: [], origin: { differing: [] } });
    expect(uncommitted && sayVerdict(uncommitted, 'drill.zip', 'en')).toMatch(
      /but no revision does[\s\S]*Not proven/,
    );
    await lyon('the yard');
    expect(await verify(dir, moved)).toMatchObject({ files: [{ path: 'index.html', how: 'changed' }] });
    expect(await proven(dir, moved)).toBe(false);
    await lyon('the roof');
    await commitAll(dir, 'Another place');
    expect(await proven(dir, moved)).toBe(true);

    const site = join(dir, '_sites');
    await rename(join(site, 'lyon.yaml'), join(site, 'lille.yaml'));
    const ofLille = await packageFor('lille');
    await rm(site, { recursive: true });
    const unknown = await verify(dir, ofLille);
    expect(unknown).toMatchObject({ plant: 'lille', rebuilt: false });
    expect(unknown && sayVerdict(unknown, 'drill.zip', 'en')).toMatch(/has a plant lille[\s\S]*Not proven/);
  });

  it('proves it on Windows, where Git gives the record other line ends', async () => {
    expect(await proven(await cloneOf(original, '-c', 'core.autocrlf=true'))).toBe(true);
  });

  it('says when the files are lost, the history is not whole, or nobody released the package', async () => {
    const clone = await cloneOf(original, '--depth', '1');
    const shallow = await verify(clone, zip);
    expect(shallow).toMatchObject({ history: 'shallow', rebuilt: true });
    expect(shallow && isProven(shallow)).toBe(false);

    const dir = await copyOf(original);
    await forge(dir, ({ madeFrom }) => (madeFrom['fire-drill/en.mdx'] = '0'.repeat(39) + '1'));
    expect(await verify(dir, zip)).toMatchObject({ rebuilt: false, history: 'changed' });
    await rm(join(dir, '_releases'), { recursive: true });
    expect(await verify(dir, zip)).toBeUndefined();
  });
});

describe('a forged entry under a new seal', () => {
  it('is found in the history, whatever it says of its date, its reason, or who let it out', async () => {
    const dir = await copyOf(original);
    await forge(dir, (entry) => {
      Object.assign(entry, { releasedOn: '2025-01-01', approver: 'Nobody in particular', reason: 'Because' });
    });
    await commitAll(dir, 'Nothing to see');
    const verdict = await verify(dir, zip);
    expect(verdict).toMatchObject({ history: 'changed', facts: [] });
    expect(verdict && isProven(verdict)).toBe(false);
    expect(await ledgerRules(dir)).toEqual([`${entryFile} release-entry-kept`]);
  });

  it('is no proof where it comes from a branch of before the release, under an earlier date', async () => {
    const dir = await copyOf(original);
    const main = await git(dir, 'branch', '--show-current');
    await git(dir, 'checkout', '-q', '-b', 'side', 'HEAD~1');
    await git(dir, 'checkout', '-q', main, '--', '_releases');
    await forge(dir, (entry) => (entry.releasedOn = '2025-01-01'));
    await commitAll(dir, 'Before all others', '2001-01-01T12:00:00Z');
    await git(dir, 'checkout', '-q', main);
    await git(dir, 'merge', '-q', '-X', 'theirs', '-m', 'Merge', 'side');
    const verdict = await verify(dir, zip);
    expect(verdict).toMatchObject({ history: 'changed' });
    expect(verdict && isProven(verdict)).toBe(false);
    expect(await ledgerRules(dir)).toEqual([`${entryFile} release-entry-kept`]);
  });

  it('is found by what the files give, even where the history was written anew', async () => {
    const dir = await copyOf(original);
    await forge(dir, (entry) => {
      const [answer] = entry.questions[0]?.answers ?? [];
      if (answer) answer.key = 'right';
    });
    await git(dir, 'commit', '-q', '-a', '--amend', '--no-edit');
    const verdict = await verify(dir, zip);
    expect(verdict).toMatchObject({ history: 'kept', facts: ['questions.0.answers.0.key'] });
    expect(verdict && isProven(verdict)).toBe(false);
  });

  it('is found where the answer key of the record is another, and the history with it', async () => {
    const dir = await copyOf(original);
    const record = await readFile(join(dir, recordFile), 'utf8');
    const forged = record.replace('✗ wrong', '✓ right');
    await writeFile(join(dir, recordFile), forged);
    expect(await verify(dir, zip)).toMatchObject({ record: 'broken', history: 'changed' });
    await forge(dir, (entry) => (entry.record.sha256 = sha256(forged)));
    await git(dir, 'commit', '-q', '-a', '--amend', '--no-edit');
    const verdict = await verify(dir, zip);
    expect(verdict).toMatchObject({ record: 'other', history: 'kept', facts: [] });
    expect(verdict && isProven(verdict)).toBe(false);

    // Nor does it help to name a tool that nobody has.
    await forge(dir, (entry) => (entry.tool.digest = '0'.repeat(64)));
    await git(dir, 'commit', '-q', '-a', '--amend', '--no-edit');
    const unsettled = await verify(dir, zip);
    expect(unsettled).toMatchObject({ record: 'other', history: 'kept', identical: true });
    expect(unsettled && sayVerdict(unsettled, 'drill.zip', 'en')).toMatch(/another version[\s\S]*Not proven/);
  });

  it('is no proof as long as it is not committed', async () => {
    const dir = await copyOf(original);
    await git(dir, 'reset', '-q', 'HEAD~1');
    const verdict = await verify(dir, zip);
    expect(verdict).toMatchObject({ history: 'uncommitted', record: 'kept', facts: [] });
    expect(verdict && isProven(verdict)).toBe(false);
  });
});

describe('what the terminal says', () => {
  it('names the machine where pictures alone differ, and why nothing is proven', async () => {
    const verdict = await verify(await copyOf(original), zip);
    if (!verdict) throw new Error('No entry');
    const { needed, current } = verdict.tool;
    const elsewhere: Verdict = {
      ...verdict,
      identical: false,
      history: 'shallow',
      files: [{ path: 'media/oven-480.png', how: 'changed' }],
      tool: { needed: { ...needed, machine: 'amiga-m68k' }, current, same: true },
    };
    const said = sayVerdict(elsewhere, 'drill.zip', 'en');
    expect(said).toContain('changed  media/oven-480.png');
    expect(said).toContain('It was made on amiga-m68k: pictures resized here may differ');
    expect(said).toContain('run git fetch --unshallow');
    expect(said).toContain('Not proven');
    expect(sayVerdict(verdict, 'drill.zip', 'fr')).toContain('Prouvé');
  });
});
