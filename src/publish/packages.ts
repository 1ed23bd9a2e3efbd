/** Every SCORM package of a content folder, written into a folder; unchanged ones come from the cache. */
import { constants, copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheRoot, pruneCached, readCached, toolDigest, writeCached } from '../content/cache.ts';
import { sha256 } from '../content/hash.ts';
import type { Content } from '../content/index.ts';
import { renderMedia } from '../content/media.ts';
import { listPacked, type PackedFile } from '../dossier/packed.ts';
import { version as esbuildVersion } from 'esbuild';
import type { Capsule, Media } from '../model/capsule.ts';
import { featuresOf } from '../model/features.ts';
import type { ReportPackage } from '../model/schema-types.ts';
import { editionsOf, type Edition } from '../package/edition.ts';
import { planPackage, type PackageEntry, type PackagePlan } from '../package/plan.ts';
import { buildPlayerFiles, type PlayerFiles } from '../package/player-files.ts';
import { describePackage } from '../package/report.ts';
import { readSchema } from '../package/schema-files.ts';
import { packageSettings } from '../package/settings.ts';
import { writeZip } from '../package/zip.ts';
import { weighTexts, type Weight } from './weigh.ts';

/** A package that was written: its line in `report.json`, and what its page needs to open. */
export interface WrittenPackage {
  report: ReportPackage;
  weight: Weight;
  /** What is in the zip, for the dossier; kept, so that it need not be opened again. */
  files: PackedFile[];
}

export interface PackageOptions {
  /** Existing folder into which `scorm/` is written. */
  outDir: string;
  /** Whether drafts are packaged too. */
  drafts: boolean;
  progress?: (done: number, total: number) => void;
}

/** What is packaged: approved capsules, and drafts when asked for; never retired ones. */
function packagedCapsules(content: Content, drafts: boolean): Capsule[] {
  return content.entries.flatMap(({ capsule }) => {
    if (!capsule) return [];
    const { status } = capsule.frontMatter;
    return status === 'approved' || (status === 'draft' && drafts) ? [capsule] : [];
  });
}

/** What was written, and what is in it; another name for another shape. */
const indexFile = 'written-packages.json';

/** Enough at once to keep the disk busy, few enough to keep memory small. */
const lanes = 16;

/**
 * Write every package.
 *
 * @param content
 *   Content folder without errors.
 * @returns
 *   What was written, sorted by file.
 */
export async function writePackages(content: Content, options: PackageOptions): Promise<WrittenPackage[]> {
  const tool = toolDigest('src/package', 'src/player', 'src/model');
  // What plants say reaches a package in its capsule's text alone, and so through its digest.
  const common = sha256(
    JSON.stringify([tool, esbuildVersion, packageSettings(content.project), content.logo?.name]),
  );
  const jobs = packagedCapsules(content, options.drafts).flatMap((capsule) =>
    editionsOf(content.project).map((edition) => ({ capsule, edition })),
  );
  const folder = `packages/${sha256([content.dir, content.plant?.id ?? ''].join('\0')).slice(0, 16)}`;
  const cached = await readIndex(folder);
  await mkdir(join(options.outDir, 'scorm'), { recursive: true });

  const written = new Map<string, WrittenPackage>();
  let next = 0;
  const lane = async (): Promise<void> => {
    for (let job = jobs[next++]; job; job = jobs[next++]) {
      const key = packageKey(common, job.capsule, job.edition);
      const known = cached.get(key);
      const reused =
        known && (await copyCached(`${folder}/${key}.zip`, join(options.outDir, known.report.file)));
      written.set(
        key,
        reused ? known : await makePackage(content, job, `${folder}/${key}.zip`, options.outDir),
      );
      options.progress?.(written.size, jobs.length);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));

  await writeCached(`${folder}/${indexFile}`, JSON.stringify([...written]));
  await pruneCached(folder, new Set([indexFile, ...[...written.keys()].map((key) => `${key}.zip`)]));
  return [...written.values()].toSorted((a, b) => (a.report.file < b.report.file ? -1 : 1));
}

async function readIndex(folder: string): Promise<Map<string, WrittenPackage>> {
  const bytes = await readCached(`${folder}/${indexFile}`);
  return new Map(bytes ? (JSON.parse(bytes.toString('utf8')) as [string, WrittenPackage][]) : []);
}

async function copyCached(path: string, target: string): Promise<boolean> {
  try {
    // A clone where the file system can: no bytes are moved.
    await copyFile(join(cacheRoot, path), target, constants.COPYFILE_FICLONE);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/**
 * Make one package, whatever the cache holds.
 *
 * @param content
 *   Its folder, for the capsule's media, and its settings.
 */
export async function packageOf(
  { dir, project, logo }: Pick<Content, 'dir' | 'project' | 'logo'>,
  capsule: Capsule,
  edition: Edition,
): Promise<{ plan: PackagePlan; bytes: Uint8Array; player: PlayerFiles }> {
  const [player, media] = await Promise.all([
    buildPlayerFiles(featuresOf(capsule)),
    renderMedia(dir, capsule),
  ]);
  const plan = planPackage(capsule, project, edition, player, logo);
  const bytes = await writeZip(plan, {
    media: async (wanted) => mediaBytes(media, wanted),
    schema: readSchema,
  });
  return { plan, bytes, player };
}

async function makePackage(
  content: Content,
  { capsule, edition }: { capsule: Capsule; edition: Edition },
  cachePath: string,
  outDir: string,
): Promise<WrittenPackage> {
  const { plan, bytes, player } = await packageOf(content, capsule, edition);
  const report = describePackage(capsule, plan, bytes);
  await Promise.all([writeFile(join(outDir, report.file), bytes), writeCached(cachePath, bytes)]);
  return { report, weight: weighPackage(plan, capsule, player), files: await listPacked(bytes) };
}

/**
 * What a package's page needs to open: the page, its style sheet and its script.
 *
 * @param plan
 *   Plan of the package.
 * @param capsule
 *   Capsule that it was made of.
 * @param player
 *   Player that it was made with.
 */
export function weighPackage(
  { entries, edition }: PackagePlan,
  { plant: _plant, ...capsule }: Capsule,
  player: PlayerFiles,
): Weight {
  const weight = weighTexts(openingTexts(entries));
  // The same capsule of an organisation that has set nothing.
  const bare = openingTexts(planPackage(capsule, { name: '' }, edition, player).entries);
  return {
    ...weight,
    page: weighTexts(bare.slice(0, 1)).gzip,
    settings: weight.gzip - weighTexts(bare).gzip,
  };
}

function openingTexts(entries: readonly PackageEntry[]): Extract<PackageEntry, { text: string }>[] {
  return ['index.html', 'capsule.css', 'player.js'].flatMap((path) => {
    const entry = entries.find((each) => each.path === path);
    return entry && 'text' in entry ? [entry] : [];
  });
}

function mediaBytes(media: ReadonlyMap<string, Uint8Array>, { path }: Media): Uint8Array {
  const bytes = media.get(path);
  if (!bytes) throw new Error(`The package names ${path}, which was not made`);
  return bytes;
}

/**
 * Everything that the bytes of a package depend on. The capsule's digest leaves
 * approval and plant out, and the page prints them.
 *
 * @param common
 *   Digest of what all packages depend on: our code, what bundles the player, the project.
 */
function packageKey(common: string, { digest, frontMatter, plant }: Capsule, edition: Edition): string {
  return sha256(JSON.stringify([common, digest, frontMatter, plant, edition]));
}
