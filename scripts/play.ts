/** `npm run play -- near-miss`, or a zip: a small LMS on this machine, with the package in it. */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { severityOf } from '../src/compile/finding.ts';
import { loadContent, type Content, type Entry } from '../src/content/index.ts';
import { UserError } from '../src/content/user-error.ts';
import { packagesOfCapsule } from '../src/lms/capsule.ts';
import { startDesk } from '../src/lms/desk.ts';
import { importPackage, type ScormPackage } from '../src/lms/import/index.ts';
import { PackageError } from '../src/lms/import/problem.ts';
import { toUserError } from '../src/lms/import/say-problem.ts';
import { toPretty } from '../src/terminal/messages.ts';
import { fromCaller, plantOf } from '../src/terminal/options.ts';
import { readPort } from '../src/terminal/port.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { textsOf } from '../src/terminal/texts.ts';

await runCommand('play', async (options) => {
  const { positionals, contentDir, lang, port, policy } = options;
  const [what = ''] = positionals;
  if (positionals.length !== 1) {
    throw new UserError(
      { en: 'Say what to play, and one thing only.', fr: 'Dites quoi jouer, et une seule chose.' },
      {
        en: 'A capsule: npm run play -- near-miss/en. Or a zip: npm run play -- dist/scorm/….zip',
        fr: 'Une capsule : npm run play -- near-miss/fr. Ou un zip : npm run play -- dist/scorm/….zip',
      },
    );
  }

  const packages = isZip(what) ? [await openZip(what)] : await openCapsule(what);
  if (!packages) return exitCodes.contentErrors;
  const edition = readEdition(packages, options.edition);
  const desk = await startDesk({
    lang,
    name: basename(what),
    packages,
    ...(edition && { edition }),
    policy,
    ...readPort(port),
  });

  const texts = textsOf(lang);
  console.log(`${texts.serving(desk.url)}  (${texts.stopHint})`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await desk.close();
  return exitCodes.clean;

  /** The capsule in each edition; nothing when it has errors, which are then said as `check` says them. */
  async function openCapsule(name: string): Promise<ScormPackage[] | undefined> {
    const content = await loadContent(contentDir, plantOf(options.site));
    const entry = findCapsule(content, name);
    const mine = { ...content, entries: [entry], paths: [] };
    const findings = [...content.projectFindings, ...entry.findings];
    if (findings.length > 0) console.error(await toPretty(mine, lang));
    if (!entry.capsule || findings.some(({ ruleId }) => severityOf(ruleId) === 'error')) return undefined;
    return packagesOfCapsule(content, entry.capsule);
  }
});

function isZip(what: string): boolean {
  return /\.zip$/i.test(what) || (statSync(fromCaller(what), { throwIfNoEntry: false })?.isFile() ?? false);
}

async function openZip(what: string): Promise<ScormPackage> {
  const bytes = await readFile(fromCaller(what)).catch((error: unknown) => {
    throw unreadable(what, (error as NodeJS.ErrnoException).code ?? '');
  });
  try {
    return await importPackage(bytes);
  } catch (error) {
    throw error instanceof PackageError ? toUserError(error.problem, what) : error;
  }
}

/** Why a zip cannot be read, by the code that Node gives. */
function unreadable(what: string, code: string): UserError {
  const dist = {
    en: 'Packages are in dist/scorm once npm run build has run.',
    fr: 'Les paquets sont dans dist/scorm après npm run build.',
  };
  switch (code) {
    case 'ENOENT':
      return new UserError({ en: `There is no zip ${what}.`, fr: `Il n’y a pas de zip ${what}.` }, dist);
    case 'EISDIR':
      return new UserError(
        { en: `${what} is a folder, not a zip.`, fr: `${what} est un dossier, pas un zip.` },
        dist,
      );
    case 'ERR_FS_FILE_TOO_LARGE':
      return new UserError(
        { en: `${what} is larger than any package.`, fr: `${what} est plus gros que tout paquet.` },
        {
          en: 'LMSs take some hundred megabytes at most.',
          fr: 'Les LMS prennent quelques centaines de Mo au plus.',
        },
      );
    default:
      return new UserError(
        { en: `${what} cannot be read (${code}).`, fr: `${what} ne peut pas être lu (${code}).` },
        {
          en: 'See whether you may open this file, and whether its disk is there.',
          fr: 'Voyez si vous avez le droit d’ouvrir ce fichier, et si son disque est là.',
        },
      );
  }
}

/** `near-miss/en`, or `near-miss` in the first of the project's languages that it has. */
function findCapsule(content: Content, name: string): Entry {
  const [id, lang] = name.split('/');
  const entries = content.entries.filter((entry) => entry.id === id);
  const found = lang
    ? entries.find((entry) => entry.lang === lang)
    : content.project.languages
        .flatMap((each) => entries.find((entry) => entry.lang === each) ?? [])
        .concat(entries)[0];
  if (found) return found;
  const known = (entries.length > 0 ? entries : content.entries).map((entry) => `${entry.id}/${entry.lang}`);
  throw new UserError(
    { en: `There is no capsule ${name}.`, fr: `Il n’y a pas de capsule ${name}.` },
    {
      en: `There are: ${known.slice(0, 20).join(', ')}${known.length > 20 ? '…' : ''}`,
      fr: `Il y a : ${known.slice(0, 20).join(', ')}${known.length > 20 ? '…' : ''}`,
    },
  );
}

function readEdition(
  packages: readonly ScormPackage[],
  wanted: ScormPackage['edition'] | undefined,
): ScormPackage['edition'] | undefined {
  if (wanted === undefined || packages.some(({ edition }) => edition === wanted)) return wanted;
  throw new UserError(
    { en: `This package is not of SCORM ${wanted}.`, fr: `Ce paquet n’est pas du SCORM ${wanted}.` },
    {
      en: 'A zip is played in the edition that its manifest names: leave --edition out.',
      fr: 'Un zip est joué dans l’édition que nomme son manifeste : retirez --edition.',
    },
  );
}
