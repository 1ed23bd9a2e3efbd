/** A capsule as packages, straight from its text: nothing needs to have been built. */
import { renderMedia, type Content } from '../content/index.ts';
import type { Capsule } from '../model/capsule.ts';
import { featuresOf } from '../model/features.ts';
import { editionsOf } from '../package/edition.ts';
import { planPackage } from '../package/plan.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { readSchema } from '../package/schema-files.ts';
import { writeZip } from '../package/zip.ts';
import { importPackage, type ScormPackage } from './import/index.ts';

/**
 * Package a capsule in each edition and import the zips, as an LMS would.
 *
 * @param content
 *   Content folder that the capsule is in.
 * @param capsule
 *   Capsule that compiled without errors; drafts too.
 * @returns
 *   SCORM 1.2 first.
 */
export async function packagesOfCapsule(content: Content, capsule: Capsule): Promise<ScormPackage[]> {
  const [player, media] = await Promise.all([
    buildPlayerFiles(featuresOf(capsule)),
    renderMedia(content.dir, capsule),
  ]);
  return Promise.all(
    editionsOf(content.project).map(async (edition) => {
      const plan = planPackage(capsule, content.project, edition, player, content.logo);
      const zip = await writeZip(plan, {
        media: async ({ path }) => {
          const bytes = media.get(path);
          if (!bytes) throw new Error(`The package names ${path}, which was not made`);
          return bytes;
        },
        schema: readSchema,
      });
      return importPackage(zip);
    }),
  );
}
