/** A capsule that was released, in a repository of its own; compiled in this process, which is quick. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { severityOf } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import { findCapsules } from '../../../src/content/find.ts';
import { readFolderFiles } from '../../../src/content/folder-files.ts';
import { sha256 } from '../../../src/content/hash.ts';
import {
  languagesOf,
  loadContent,
  projectFile,
  readSettings,
  type Content,
} from '../../../src/content/index.ts';
import { withLedger } from '../../../src/ledger/check.ts';
import { readLedger } from '../../../src/ledger/entries.ts';
import { repositoryOf } from '../../../src/ledger/git.ts';
import { readHistoryIn } from '../../../src/ledger/history.ts';
import { contentState, makeReleases, writeReleases, type MadeRelease } from '../../../src/ledger/release.ts';
import { selectReleases } from '../../../src/ledger/selection.ts';
import { verifyPackage, type Verdict } from '../../../src/ledger/verify.ts';
import { unzip } from '../../../src/lms/import/unzip.ts';
import { packageOf } from '../../../src/publish/packages.ts';
import { editionsOf } from '../../../src/package/edition.ts';
import { flawless, temporaryFolder } from '../commands/command.ts';
import { commitAll, git, initRepository } from './repository.ts';

export const today = '2026-11-22';
export const entryFile = '_releases/fire-drill.en-1.0.0.json';
export const recordFile = '_releases/fire-drill.en-1.0.0.html';
export const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n<path d="M0 0h9"/>\n</svg>\n';

/** Compile a content folder. */
export async function contentOf(dir: string): Promise<Content> {
  const folders = await findCapsules(dir);
  const { project, logo, findings: projectFindings } = await readSettings(dir, languagesOf(folders));
  const entries = folders.map(async (folder) => {
    const files = await readFolderFiles(dir, folder);
    return Promise.all(
      folder.capsules.map(async ({ id, lang, file }) => {
        const bytes = await readFile(join(dir, file));
        const { capsule, findings, anchors } = compileCapsule({ id, lang, bytes, files, project, sha256 });
        const errors = findings.filter(({ ruleId }) => severityOf(ruleId) === 'error');
        return { id, lang, file, anchors, findings: errors, ...(capsule && { capsule }) };
      }),
    );
  });
  const content = { dir, project, projectFindings, entries: (await Promise.all(entries)).flat() };
  return { ...content, paths: [], plants: [], ...(logo && { logo }) };
}

/** What `npm run check` says of the ledger: files and rules. */
export async function ledgerRules(dir: string): Promise<string[]> {
  const { entries, projectFindings, otherFindings = [] } = await withLedger(await contentOf(dir));
  const settings = { file: projectFile, findings: projectFindings };
  return [settings, ...entries, ...otherFindings].flatMap(({ file, findings }) =>
    findings.map(({ ruleId }) => `${file} ${ruleId}`),
  );
}

/** Release all that is due, and leave it uncommitted. */
export async function release(dir: string, reason = 'The lift was replaced'): Promise<MadeRelease[]> {
  const content = await withLedger(await contentOf(dir));
  const state = await contentState(dir);
  const selection = selectReleases(content, await readLedger(dir), { ids: [], today, ...state });
  const releases = await makeReleases(content, selection.due, { ...state, today, reason, unzip });
  await writeReleases(dir, releases);
  return releases;
}

/** Verify a package against the ledger of a folder. */
export async function verify(dir: string, zip: Uint8Array): Promise<Verdict | undefined> {
  const repository = await repositoryOf(dir);
  const [ledger, history] = await Promise.all([readLedger(dir), readHistoryIn(repository, dir)]);
  return verifyPackage(zip, { dir, ledger, history, repository, unzip });
}

/** Make the packages of a folder, as a build does. */
export async function packagesOf(dir: string): Promise<Map<string, Uint8Array>> {
  const content = await contentOf(dir);
  const made = content.entries.flatMap(({ capsule }) =>
    editionsOf(content.project).map(async (edition) => {
      if (!capsule) throw new Error('A capsule has errors');
      const { plan, bytes } = await packageOf(content, capsule, edition);
      return [plan.file, bytes] as const;
    }),
  );
  return new Map(await Promise.all(made));
}

/** Make a package of the capsule for a plant, as `build -- --site` does. */
export async function plantPackageOf(dir: string, plant: string): Promise<Uint8Array> {
  const content = await loadContent(dir, { plant });
  const capsule = content.entries[0]?.capsule;
  if (!capsule) throw new Error('The capsule has errors');
  return (await packageOf(content, capsule, '1.2')).bytes;
}

/** Change the text of the capsule under a new version, approved today. */
export async function edit(dir: string, version: string, from: string, to: string): Promise<void> {
  const file = join(dir, 'fire-drill/en.mdx');
  const text = await readFile(file, 'utf8');
  const renewed = text
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^approvedOn: .*$/m, `approvedOn: ${today}`);
  await writeFile(file, renewed.replace(from, to));
}

/** A capsule with a drawing and a picture to resize, in an organisation with a logo; released, committed, tagged `v1`. */
export async function releasedOnce(): Promise<{ dir: string; made: MadeRelease; zip: Uint8Array }> {
  const dir = await mkdtemp(join(tmpdir(), 'capsules test é '));
  await mkdir(join(dir, 'fire-drill'));
  const shown =
    '![The way out, to the right](way.svg)\n\n![The bakery, its oven on the left](oven.png)\n\nYou stand';
  await writeFile(join(dir, '_project.yaml'), 'name: Bakery\nlogo: _loaf.svg\n');
  await writeFile(join(dir, '_loaf.svg'), drawing);
  await writeFile(join(dir, 'fire-drill/en.mdx'), flawless.replace('You stand', shown));
  await writeFile(join(dir, 'fire-drill/way.svg'), drawing);
  const oven = sharp({ create: { width: 1200, height: 400, channels: 3, background: '#b40' } });
  await oven.png().toFile(join(dir, 'fire-drill/oven.png'));
  await initRepository(dir);
  const [made] = await release(dir);
  await commitAll(dir, 'Release');
  await git(dir, 'tag', 'v1');
  const zip = (await packagesOf(dir)).get('fire-drill.en-1.0.0.scorm12.zip');
  if (!made || !zip) throw new Error('Nothing was released');
  return { dir, made, zip };
}

/** A copy of a repository, gone after the test. */
export async function copyOf(dir: string): Promise<string> {
  const copy = await temporaryFolder();
  await cp(dir, copy, { recursive: true });
  return copy;
}

/** A clone such as others make, which holds only what the branch leads to. */
export async function cloneOf(dir: string, ...options: string[]): Promise<string> {
  const clone = join(await temporaryFolder(), 'a clone');
  await git(dir, 'clone', '-q', '--no-local', ...options, dir, clone);
  return clone;
}

/** Take the repository away that {@link releasedOnce} made. */
export async function discard(dir: string): Promise<void> {
  await rm(dir, { recursive: true, force: true });
}
