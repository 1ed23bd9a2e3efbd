/** What an output folder holds of an earlier build, by the report that each leaves. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../content/user-error.ts';
import type { Report } from '../model/schema-types.ts';

/** Name of the report in the output folder. */
export const reportFile = 'report.json';

/**
 * Read the report of an output folder.
 *
 * @returns
 *   The report; nothing where no build of ours has left one.
 */
export async function readReport(outDir: string): Promise<Report | undefined> {
  const text = await readFile(join(outDir, reportFile), 'utf8').catch(() => '');
  try {
    const report = JSON.parse(text) as Partial<Report> | null;
    const isOurs = [report?.capsules, report?.packages, report?.pages].every(Array.isArray);
    // Its schema has been seen to hold when it was written; this tells it from another program's file of that name.
    return isOurs ? (report as Report) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The site of an output folder, as it is to be served: below the path that it
 * was built for, whatever the settings say by now.
 *
 * @param plant
 *   The plant that it must have been built for, when one is named.
 * @throws {UserError}
 *   When there is no site, or another plant's.
 */
export async function openPublished(outDir: string, plant?: string): Promise<{ dir: string; base: string }> {
  const report = await readReport(outDir);
  if (!report) {
    throw new UserError(
      { en: `There is no site in ${outDir}.`, fr: `Il n’y a pas de site dans ${outDir}.` },
      { en: 'Publish it first: npm run build.', fr: 'Publiez-le d’abord : npm run build.' },
    );
  }
  if (plant !== undefined && report.site !== plant) {
    throw new UserError(
      {
        en: `${outDir} was not built for the plant ${plant}, but ${report.site === undefined ? 'without --site' : `for ${report.site}`}.`,
        fr: `${outDir} n’a pas été publié pour le site ${plant}, mais ${report.site === undefined ? 'sans --site' : `pour ${report.site}`}.`,
      },
      {
        en: `Publish it first: npm run build -- --site ${plant} --out DIR. Or name its folder with --out DIR.`,
        fr: `Publiez-le d’abord : npm run build -- --site ${plant} --out DOSSIER. Ou nommez son dossier avec --out DOSSIER.`,
      },
    );
  }
  return { dir: join(outDir, 'site'), base: report.base ?? '/' };
}
