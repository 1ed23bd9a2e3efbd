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
import { planPackage, type PackagePlan } from '../package/plan.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { describePackage } from '../package/report.ts';
import { readSchema } from '../package/schema-files.ts';
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
const indexFile = 'packages.json';

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
  // What plants say reaches a package in its capsule's text alone, and so through its digest; what the dossier alone reads, never.
  const {
    site: _site,
    forms: _forms,
    contacts: _contacts,
    fleet: _fleet,
    plan: _plan,
    ...project
  } = content.project;
  const common = sha256(JSON.stringify([tool, esbuildVersion, project]));
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
  { dir, project }: Pick<Content, 'dir' | 'project'>,
  capsule: Capsule,
  edition: Edition,
): Promise<{ plan: PackagePlan; bytes: Uint8Array }> {
  const [player, media] = await Promise.all([
    buildPlayerFiles(featuresOf(capsule)),
    renderMedia(dir, capsule),
  ]);
  const plan = planPackage(capsule, project, edition, player);
  const bytes = await writeZip(plan, {
    media: async (wanted) => mediaBytes(media, wanted),
    schema: readSchema,
  });
  return { plan, bytes };
}

async function makePackage(
  content: Content,
  { capsule, edition }: { capsule: Capsule; edition: Edition },
  cachePath: string,
  outDir: string,
): Promise<WrittenPackage> {
  const { plan, bytes } = await packageOf(content, capsule, edition);
  const report = describePackage(capsule, plan, bytes);
  await Promise.all([writeFile(join(outDir, report.file), bytes), writeCached(cachePath, bytes)]);
  return { report, weight: weighPlan(plan), files: await listPacked(bytes) };
}

/** What a package's page needs to open: the page, its style sheet and its script. */
function weighPlan({ entries }: PackagePlan): Weight {
  const textsOf = (paths: readonly string[]): string[] =>
    entries.flatMap((entry) => ('text' in entry && paths.includes(entry.path) ? [entry.text] : []));
  return {
    ...weighTexts(textsOf(['index.html', 'capsule.css', 'player.js'])),
    page: weighTexts(textsOf(['index.html'])).gzip,
  };
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
