/** `npm run verify -- FILE.zip`: which release is this package, and does its revision still give it? */
import { readFile } from 'node:fs/promises';
import { UserError } from '../src/content/user-error.ts';
import { readLedger } from '../src/ledger/entries.ts';
import { repositoryOf } from '../src/ledger/git.ts';
import { readHistoryIn } from '../src/ledger/history.ts';
import { isProven, verifyPackage } from '../src/ledger/verify.ts';
import { PackageError } from '../src/lms/import/problem.ts';
import { toUserError } from '../src/lms/import/say-problem.ts';
import { unzip } from '../src/lms/import/unzip.ts';
import { ledgerSayings } from '../src/terminal/ledger-texts.ts';
import { fromCaller } from '../src/terminal/options.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { sayVerdict } from '../src/terminal/verdict.ts';

await runCommand('verify', async ({ contentDir, lang, positionals }) => {
  const [name = ''] = positionals;
  if (positionals.length !== 1) {
    throw new UserError(
      { en: 'Say which zip to verify, and one only.', fr: 'Dites quel zip vérifier, et un seul.' },
      {
        en: 'For example: npm run verify -- dist/scorm/near-miss.en-1.0.0.scorm12.zip',
        fr: 'Par exemple\u00a0: npm run verify -- dist/scorm/near-miss.fr-1.0.0.scorm12.zip',
      },
    );
  }
  const zip = await readFile(fromCaller(name)).catch((error: unknown) => {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new UserError(
      { en: `${name} cannot be read (${code}).`, fr: `Impossible de lire ${name} (${code}).` },
      {
        en: 'Give the path of a SCORM package, a file that ends in .zip.',
        fr: 'Donnez le chemin d’un paquet SCORM, un fichier qui finit par .zip.',
      },
    );
  });

  const repository = await repositoryOf(contentDir, notInClone);
  const [ledger, history] = await Promise.all([
    readLedger(contentDir),
    readHistoryIn(repository, contentDir),
  ]);
  const options = { dir: contentDir, ledger, history, repository, unzip };
  const verdict = await verifyPackage(zip, options).catch((error: unknown) => {
    throw error instanceof PackageError ? toUserError(error.problem, name) : error;
  });
  if (!verdict) {
    console.log(ledgerSayings(lang).unknown(name));
    return exitCodes.contentErrors;
  }
  console.log(sayVerdict(verdict, name, lang));
  return isProven(verdict) ? exitCodes.clean : exitCodes.contentErrors;
});

/** A copy that was downloaded has the ledger, and nothing to compare it with. */
function notInClone(dir: string): UserError {
  return new UserError(
    {
      en: `${dir} is in no Git repository: without its history nothing can be proven.`,
      fr: `${dir} n’est dans aucun dépôt Git\u00a0: sans son historique, rien ne peut être prouvé.`,
    },
    {
      en: 'Run verify in a Git clone of the content repository, not in a downloaded copy.',
      fr: 'Lancez verify dans un clone Git du dépôt des contenus, pas dans une copie téléchargée.',
    },
  );
}
