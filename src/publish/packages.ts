/** Every SCORM package of a content folder, written into a folder; unchanged ones come from the cache. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../content/index.ts';
import { pruneCached, readCached, toolDigest, writeCached } from '../content/cache.ts';
import { sha256 } from '../content/hash.ts';
import { renderMedia } from '../content/media.ts';
import type { Capsule, Media } from '../model/capsule.ts';
import type { ReportPackage } from '../model/schema-types.ts';
import { editionsOf, type Edition } from '../package/edition.ts';
import { planPackage } from '../package/plan.ts';
import { buildPlayerFiles, type PlayerFiles } from '../package/player-files.ts';
import { describePackage } from '../package/report.ts';
import { readSchema } from '../package/schema-files.ts';
import { writeZip } from '../package/zip.ts';

export interface PackageOptions {
  /** Existing folder into which `scorm/` is written. */
  outDir: string;
  /** Whether drafts are packaged too. */
  drafts: boolean;
  progress?: (done: number, total: number) => void;
}

/** What is packaged: approved capsules, and drafts when asked for; never retired ones. */
export function packagedCapsules(content: Content, drafts: boolean): Capsule[] {
  return content.entries.flatMap(({ capsule }) => {
    if (!capsule) return [];
    const { status } = capsule.frontMatter;
    return status === 'approved' || (status === 'draft' && drafts) ? [capsule] : [];
  });
}

/**
 * Write every package.
 *
 * @param content
 *   Content folder without errors.
 * @returns
 *   The packages as `report.json` lists them, sorted by file.
 */
export async function writePackages(content: Content, options: PackageOptions): Promise<ReportPackage[]> {
  const player = await buildPlayerFiles();
  const capsules = packagedCapsules(content, options.drafts);
  const editions = editionsOf(content.project);
  const cacheFolder = `packages/${sha256(content.dir).slice(0, 16)}`;
  await mkdir(join(options.outDir, 'scorm'), { recursive: true });

  const packages: ReportPackage[] = [];
  const kept = new Set<string>();
  for (const capsule of capsules) {
    for (const edition of editions) {
      const key = packageKey(content, capsule, edition, player);
      const { report, bytes } = await onePackage(content, capsule, edition, player, `${cacheFolder}/${key}`);
      kept.add(key).add(`${key}.json`);
      await writeFile(join(options.outDir, report.file), bytes);
      packages.push(report);
      options.progress?.(packages.length, capsules.length * editions.length);
    }
  }
  await pruneCached(cacheFolder, kept);
  return packages.toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

async function onePackage(
  content: Content,
  capsule: Capsule,
  edition: Edition,
  player: PlayerFiles,
  cachePath: string,
): Promise<{ report: ReportPackage; bytes: Uint8Array }> {
  const [cached, cachedReport] = await Promise.all([readCached(cachePath), readCached(`${cachePath}.json`)]);
  if (cached && cachedReport) {
    return { bytes: cached, report: JSON.parse(cachedReport.toString('utf8')) as ReportPackage };
  }
  const media = await renderMedia(content.dir, capsule);
  const plan = planPackage(capsule, content.project, edition, player);
  const bytes = await writeZip(plan, { media: async (wanted) => mediaBytes(media, wanted), schema: readSchema });
  const report = describePackage(capsule, plan, bytes);
  await Promise.all([writeCached(cachePath, bytes), writeCached(`${cachePath}.json`, JSON.stringify(report))]);
  return { report, bytes };
}

function mediaBytes(media: ReadonlyMap<string, Uint8Array>, { path }: Media): Uint8Array {
  const bytes = media.get(path);
  if (!bytes) throw new Error(`The package names ${path}, which was not made`);
  return bytes;
}

/** Everything that the bytes of a package depend on. The digest leaves approval dates out; the page prints them. */
function packageKey(content: Content, capsule: Capsule, edition: Edition, player: PlayerFiles): string {
  const tool = toolDigest('src/package', 'src/player', 'src/model');
  const { digest, frontMatter } = capsule;
  return sha256(JSON.stringify([tool, digest, frontMatter, content.project, edition, sha256(JSON.stringify(player))]));
}
