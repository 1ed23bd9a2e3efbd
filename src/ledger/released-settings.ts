/** The organisation's settings against those that released packages were made with. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finding, type Finding } from '../compile/finding.ts';
import { readProject } from '../compile/project.ts';
import { placeOnLine } from '../compile/rules/rule.ts';
import { projectFile, type Content } from '../content/index.ts';
import type { Project } from '../model/schema-types.ts';
import { packageSettings, type PackageSetting } from '../package/settings.ts';
import { entryName, releasesOf, type Ledger, type LedgerEntry } from './entries.ts';
import type { Blobs } from './git.ts';
import { standingOf, type History } from './history.ts';

/** What of the settings reaches a package. */
export type ReleasedSetting = PackageSetting | 'logo';

/**
 * Settings that differ in what reaches a package.
 *
 * @param sameLogo
 *   Whether both have the same picture as logo.
 */
export function differingSettings(before: Project, after: Project, sameLogo: boolean): ReleasedSetting[] {
  const old = new Map(packageSettings(before));
  const changed = packageSettings(after).filter(([key, value]) => old.get(key) !== value);
  return [...changed.map(([key]) => key), ...(sameLogo ? [] : ['logo' as const])];
}

/**
 * Find settings that have changed since versions of today were released: their
 * packages would be made with other bytes, under the same number.
 *
 * @param content
 *   The content folder of today.
 */
export async function settingsFindings(
  { dir, project, projectFindings, entries }: Content,
  ledger: Ledger,
  history: History,
): Promise<Finding[]> {
  // Settings with an error are replaced by defaults, which nobody chose.
  if (history.kind !== 'whole' || projectFindings.length > 0) return [];
  const released = entries.flatMap(({ capsule }): LedgerEntry[] => {
    const latest = capsule && releasesOf(ledger, capsule.id, capsule.lang).at(-1);
    const { status, version } = capsule?.frontMatter ?? {};
    return latest && status === 'approved' && version === latest.release.version ? [latest] : [];
  });
  const changed = new Map<ReleasedSetting, string[]>();
  // Releases of one day were made with the same settings.
  const groups = Map.groupBy(released, ({ release }) => sourceOf(release.madeFrom));
  for (const group of groups.values()) {
    const madeFrom = group[0]?.release.madeFrom ?? {};
    const names = group.map(({ release }) => entryName(release));
    for (const key of await changedSince(madeFrom, { dir, project, read: history.read }))
      changed.set(key, [...(changed.get(key) ?? []), ...names]);
  }
  if (changed.size === 0) return [];
  const { placeOf } = readProject(await readFile(join(dir, projectFile)).catch(() => new Uint8Array()));
  return [...changed].map(([key, names]) => {
    const [example = ''] = names.toSorted();
    return finding('release-settings-kept', placeOf?.([key]) ?? placeOnLine(1, 1, 2), {
      key,
      example,
      others: names.length - 1,
    });
  });
}

/** What tells the settings of a release from those of another: they and all that stands outside of capsules. */
function sourceOf(madeFrom: Blobs): string {
  return JSON.stringify(Object.entries(madeFrom).filter(([path]) => path.startsWith('_')));
}

interface Today {
  dir: string;
  project: Project;
  read: (blob: string) => Promise<string | undefined>;
}

async function changedSince(madeFrom: Blobs, { dir, project, read }: Today): Promise<ReleasedSetting[]> {
  const blob = madeFrom[projectFile];
  const text = blob === undefined ? '' : await read(blob);
  // One that Git has lost is a finding of its own.
  if (text === undefined) return [];
  const { project: before } = readProject(Buffer.from(text));
  const logo = before.logo === undefined ? undefined : madeFrom[before.logo];
  const sameLogo =
    logo === undefined || project.logo === undefined
      ? before.logo === project.logo
      : (await standingOf(dir, project.logo, { blob: logo, commit: '' })) === 'kept';
  return differingSettings(before, project, sameLogo);
}
