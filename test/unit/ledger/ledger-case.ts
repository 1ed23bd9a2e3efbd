/**
 * Samples with a ledger: `_releases/` beside the capsules. `_release.json` says
 * what `npm run release` is asked (`ids`), and what Git would say: of the working
 * folder (`changed`), of the ledger's history (`history`, `missing`).
 * `_released/<n>/` holds the capsules as they were released, one content folder
 * after the other, with the settings of its day: with `UPDATE=1` the entries are written from them, so that a
 * new case needs none written by hand.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { severityOf, type Finding } from '../../../src/compile/finding.ts';
import { compileCapsule } from '../../../src/compile/index.ts';
import type { CompiledFile } from '../../../src/compile/together.ts';
import { findCapsules } from '../../../src/content/find.ts';
import { readFolderFiles } from '../../../src/content/folder-files.ts';
import { sha256 } from '../../../src/content/hash.ts';
import { projectFile, readSettings, type Content } from '../../../src/content/index.ts';
import { withLedger } from '../../../src/ledger/check.ts';
import { entryName, entryText, ledgerFolder, readLedger } from '../../../src/ledger/entries.ts';
import type { FirstCommit, History } from '../../../src/ledger/history.ts';
import { readMediaDigests } from '../../../src/ledger/media-digests.ts';
import { sealOf } from '../../../src/ledger/seal.ts';
import { seenOf, type Seen } from '../../../src/ledger/seen.ts';
import { selectReleases } from '../../../src/ledger/selection.ts';
import type { Capsule } from '../../../src/model/capsule.ts';
import { capsuleIdentifier } from '../../../src/model/identifiers.ts';
import type { Release } from '../../../src/model/schema-types.ts';

/**
 * What the ledger has to say of a sample.
 *
 * @param dir
 *   Folder of the sample.
 * @param capsules
 *   Its capsules.
 * @returns
 *   Findings by file; none for a sample without a ledger.
 */
export async function ledgerFindings(
  dir: string,
  capsules: readonly CompiledFile[],
  today: string,
): Promise<{ file: string; findings: readonly Finding[] }[]> {
  if (process.env['UPDATE'] && existsSync(join(dir, '_released'))) await writeEntries(dir);
  const asked = await readFile(join(dir, '_release.json'), 'utf8').catch(() => undefined);
  if (asked === undefined && !existsSync(join(dir, ledgerFolder))) return [];
  const { project } = await readSettings(dir);
  const entries = capsules.map(({ capsule, findings, ...rest }) => {
    const isClean = findings.every(({ ruleId }) => severityOf(ruleId) !== 'error');
    return { ...rest, findings: [], ...(isClean && capsule && { capsule }) };
  });
  const content: Content = { dir, project, projectFindings: [], entries, paths: [], plants: [] };
  const { ids, changed = [], ...past } = JSON.parse(asked ?? '{}') as Asked;
  const checked = await withLedger(content, { history: historyOf(past, await releasedSettings(dir)) });
  const settings = { file: projectFile, findings: checked.projectFindings };
  const said = [settings, ...(checked.otherFindings ?? [])];
  if (ids === undefined) return [...said, ...checked.entries];
  const selection = selectReleases(checked, await readLedger(dir), { ids, changed, today });
  return [...said, ...selection.content.entries];
}

interface Asked {
  /** Capsules to release; absent where nothing is released. */
  ids?: string[];
  changed?: string[];
  /** First commits of the ledger's files by path, or why there is no history. */
  history?: Record<string, FirstCommit> | Exclude<History['kind'], 'whole'>;
  /** Contents that the repository has lost. */
  missing?: string[];
}

function historyOf({ history = {}, missing = [] }: Asked, settings: ReadonlyMap<string, string>): History {
  if (history === 'refused')
    return { kind: history, command: 'git config --global --add safe.directory "/capsules"' };
  if (typeof history === 'string') return { kind: history };
  const first = new Map(Object.entries(history));
  return {
    kind: 'whole',
    first,
    missing: () => Promise.resolve(new Set(missing)),
    read: (blob) => Promise.resolve(settings.get(blob)),
  };
}

/** Settings of each released content folder that has any, by the name that stands for Git's. */
async function releasedSettings(dir: string): Promise<Map<string, string>> {
  const steps = await readdir(join(dir, '_released')).catch(() => []);
  const texts = await Promise.all(steps.map((step) => settingsOf(join(dir, '_released', step))));
  return new Map(texts.flatMap((text) => (text === undefined ? [] : [[nameOf(text), text]])));
}

async function settingsOf(root: string): Promise<string | undefined> {
  return readFile(join(root, projectFile), 'utf8').catch(() => undefined);
}

function nameOf(text: string): string {
  return sha256(text).slice(0, 40);
}

async function writeEntries(dir: string): Promise<void> {
  const former = new Map<string, Release>();
  await mkdir(join(dir, ledgerFolder), { recursive: true });
  for (const step of (await readdir(join(dir, '_released'))).toSorted()) {
    for (const { capsule, root } of await compileAll(join(dir, '_released', step))) {
      const key = `${capsule.id}/${capsule.lang}`;
      const release = sampleRelease(capsule, seenOf(capsule, await readMediaDigests(root, capsule)), {
        former: former.get(key),
        settings: await settingsOf(root),
      });
      former.set(key, release);
      await writeFile(join(dir, ledgerFolder, `${entryName(release)}.json`), entryText(release));
    }
  }
}

async function compileAll(root: string): Promise<{ capsule: Capsule; root: string }[]> {
  const { project } = await readSettings(root);
  const folders = await findCapsules(root);
  const compiled = folders.map(async (folder) => {
    const files = await readFolderFiles(root, folder);
    return Promise.all(
      folder.capsules.map(async ({ id, lang, file }) => {
        const bytes = await readFile(join(root, file));
        const { capsule } = compileCapsule({ id, lang, bytes, files, project, sha256 });
        if (!capsule) throw new Error(`${file} has errors`);
        return { capsule, root };
      }),
    );
  });
  return (await Promise.all(compiled)).flat();
}

/** An entry as a release would write it, but for the packages, which nobody made. */
function sampleRelease(
  capsule: Capsule,
  seen: Seen,
  { former, settings }: { former: Release | undefined; settings: string | undefined },
): Release {
  const { version, title, approvedBy = '', approvedOn = '', reviewBy = '' } = capsule.frontMatter;
  const name = `${capsule.id}.${capsule.lang}-${version}`;
  const digest = sha256(name);
  const entry: Omit<Release, 'seal'> = {
    format: 1,
    capsule: capsule.id,
    lang: capsule.lang,
    version,
    title,
    identifier: capsuleIdentifier(capsule),
    approvedBy,
    approvedOn,
    reviewBy,
    approver: approvedBy,
    releasedOn: approvedOn,
    ...(former && { reason: 'Retour du terrain', former: { version: former.version, seal: former.seal } }),
    // Not what this tool compiles: samples must not depend on the HTML of the day.
    compiled: digest,
    ...seen,
    packages: [{ file: `${name}.scorm12.zip`, edition: '1.2', bytes: 20_000, sha256: digest, files: digest }],
    commit: digest.slice(0, 40),
    madeFrom: {
      ...(settings !== undefined && { [projectFile]: nameOf(settings) }),
      [`${capsule.id}/${capsule.lang}.mdx`]: digest.slice(0, 40),
    },
    tool: { version: '0.1.0', digest, node: '24.21.0', machine: 'linux-x64' },
    record: { file: `${ledgerFolder}/${name}.html`, sha256: digest },
  };
  return { ...entry, seal: sealOf(entry) };
}
