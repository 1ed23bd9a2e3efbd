/** Publishing all at once: built beside what is there, then renamed into its place. */
import { mkdir, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { UserError } from '../content/user-error.ts';

const anotherOut = {
  en: 'Name another folder with --out DIR.',
  fr: 'Nommez un autre dossier avec --out DOSSIER.',
};

/** The entries of the output folder that are ours; anything else in it is left alone. */
const ownEntries = ['site', 'scorm', 'dossier', 'report.json'] as const;

/**
 * Build into a folder beside what is published, and replace that only when all
 * has gone well.
 *
 * @param outDir
 *   Output folder; made when it is not there.
 * @param contentDir
 *   Content folder, which must not be the same or around it.
 * @param build
 *   Fills the staging folder with `site`, `scorm`, `dossier` and `report.json`; gives
 *   false when they must not be published.
 */
export async function stage(
  outDir: string,
  contentDir: string,
  build: (stagingDir: string) => Promise<boolean>,
): Promise<boolean> {
  await mkdir(outDir, { recursive: true }).catch((error: unknown) => {
    const reason = reasonOf(error);
    throw new UserError(
      {
        en: `${outDir} cannot be written to (${reason}).`,
        fr: `Impossible d’écrire dans ${outDir} (${reason}).`,
      },
      anotherOut,
    );
  });
  await assertApart(outDir, contentDir);
  await removeAbandoned(outDir);
  const staging = await mkdtemp(join(outDir, `${stagingPrefix}${process.pid}-`));
  try {
    if (!(await build(staging))) return false;
    for (const entry of ownEntries) await replace(join(outDir, entry), staging, entry);
    return true;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

async function replace(target: string, staging: string, entry: string): Promise<void> {
  const former = join(staging, `former-${entry}`);
  await rename(target, former).catch(ignoreMissing);
  try {
    await rename(join(staging, entry), target);
  } catch (error) {
    // What was published must not go with the staging folder.
    await rename(former, target).catch(ignoreMissing);
    throw error;
  }
}

const stagingPrefix = '.building-';

/** A build that was killed leaves its folder behind; one that still runs keeps it. */
async function removeAbandoned(outDir: string): Promise<void> {
  for (const name of await readdir(outDir)) {
    const pid = name.startsWith(stagingPrefix) ? Number(name.slice(stagingPrefix.length).split('-')[0]) : NaN;
    if (Number.isInteger(pid) && !isRunning(pid))
      await rm(join(outDir, name), { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * Output inside the content folder would be read as capsules at the next run;
 * content inside the output would be replaced by it.
 */
async function assertApart(outDir: string, contentDir: string): Promise<void> {
  const [out, content] = await Promise.all([
    realpath(outDir),
    realpath(contentDir).catch(() => resolve(contentDir)),
  ]);
  const isIn = (path: string, folder: string): boolean => path === folder || path.startsWith(folder + sep);
  if (ownEntries.some((entry) => isIn(content, join(out, entry)))) {
    throw new UserError(
      {
        en: `The content folder ${contentDir} is where the output goes: publishing would replace it.`,
        fr: `Le dossier des contenus ${contentDir} est à la place de la sortie : publier l’effacerait.`,
      },
      anotherOut,
    );
  }
  if (isIn(out, content)) {
    throw new UserError(
      {
        en: `The output folder ${outDir} is inside the content folder.`,
        fr: `Le dossier de sortie ${outDir} est dans le dossier des contenus.`,
      },
      anotherOut,
    );
  }
}

function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

function reasonOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
