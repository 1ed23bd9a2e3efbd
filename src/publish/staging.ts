/** Publishing all at once: built beside what is there, then renamed into its place. */
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { UserError } from '../content/user-error.ts';
import { readReport, reportFile } from './published.ts';

const anotherOut = {
  en: 'Name another folder with --out DIR.',
  fr: 'Nommez un autre dossier avec --out DOSSIER.',
};

/**
 * The entries of the output folder that are ours; anything else in it is left
 * alone. The report is the first to be replaced: it is what tells our folder
 * from another's, even if the power goes between two of them.
 */
const ownEntries = [reportFile, 'site', 'scorm', 'dossier'] as const;

/**
 * Build into a folder beside what is published, and replace that only when all
 * has gone well.
 *
 * @param outDir
 *   Output folder; made when it is not there. Entries of those names that no
 *   build has made are never replaced.
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
  await makeFolder(outDir).catch((error: unknown) => refuse(outDir, error));
  await assertApart(outDir, contentDir);
  await assertOurs(outDir);
  await removeAbandoned(outDir);
  const staging = await mkdtemp(join(outDir, `${stagingPrefix}${process.pid}-`)).catch((error: unknown) =>
    refuse(outDir, error),
  );
  try {
    if (!(await build(staging))) return false;
    for (const entry of ownEntries) await replace(join(outDir, entry), staging, entry);
    return true;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Make a folder and those above it. (Node's own way of doing so never ends below `/proc`.) */
async function makeFolder(dir: string): Promise<void> {
  const above = dirname(dir);
  if (above !== dir && !existsSync(above)) await makeFolder(above);
  await mkdir(dir).catch(async (error: unknown) => {
    if (reasonOf(error) !== 'EEXIST' || !(await stat(dir)).isDirectory()) throw error;
  });
}

function refuse(outDir: string, error: unknown): never {
  const reason = reasonOf(error);
  throw new UserError(
    {
      en: `${outDir} cannot be written to (${reason}).`,
      fr: `Impossible d’écrire dans ${outDir} (${reason}).`,
    },
    anotherOut,
  );
}

/** What no build has made is not ours to replace, whatever its name. */
async function assertOurs(outDir: string): Promise<void> {
  if (await readReport(outDir)) return;
  const foreign: string[] = [];
  for (const entry of ownEntries) if (await holdsSomething(join(outDir, entry))) foreign.push(entry);
  if (foreign.length === 0) return;
  const names = foreign.join(', ');
  throw new UserError(
    {
      en: `${outDir} holds what no build has made, and publishing would delete it: ${names}.`,
      fr: `${outDir} contient ce qu’aucune publication n’a fait, et que publier effacerait\u00a0: ${names}.`,
    },
    {
      en: `${anotherOut.en} If nothing in there is needed, delete it yourself first.`,
      fr: `${anotherOut.fr} Si rien n’y est utile, effacez-le d’abord vous-même.`,
    },
  );
}

/** Whether there is a file, or a folder with something in it. */
async function holdsSomething(path: string): Promise<boolean> {
  const names = await readdir(path).catch((error: unknown) => reasonOf(error));
  return typeof names === 'string' ? names !== 'ENOENT' : names.length > 0;
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
