/** `npm run release`: record approved versions in the ledger, with what proves them. */
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { loadContent } from '../src/content/index.ts';
import { localDay } from '../src/model/day.ts';
import { UserError } from '../src/content/user-error.ts';
import { withLedger } from '../src/ledger/check.ts';
import { entryName, ledgerFolder, readLedger } from '../src/ledger/entries.ts';
import { contentState, makeReleases, writeReleases } from '../src/ledger/release.ts';
import { selectReleases } from '../src/ledger/selection.ts';
import { unzip } from '../src/lms/import/unzip.ts';
import { countFindings } from '../src/terminal/findings.ts';
import { ledgerSayings } from '../src/terminal/ledger-texts.ts';
import { toPretty } from '../src/terminal/messages.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { shownPath } from '../src/terminal/shown-path.ts';

await runCommand('release', async (options) => {
  const { contentDir, lang, positionals: ids, approver } = options;
  const say = ledgerSayings(lang);
  const loaded = await loadContent(contentDir);
  const ledger = await readLedger(contentDir);
  const content = await withLedger(loaded, { ledger });
  const { repository, commit, changed } = await contentState(contentDir);
  const today = localDay(new Date());

  const selection = selectReleases(content, ledger, { ids, today, changed });
  const { errors, warnings } = countFindings(selection.content);
  if (errors + warnings > 0) console.error(await toPretty(selection.content, lang));
  if (errors > 0) {
    console.error(say.notReleased);
    return exitCodes.contentErrors;
  }
  const { due, already } = selection;
  if (due.length === 0) {
    console.log(say.nothingDue(already.length));
    return exitCodes.clean;
  }

  const successors = due.filter(({ former }) => former).map(({ capsule: { id, lang: of } }) => `${id}/${of}`);
  const reason = successors.length > 0 ? await reasonFor(successors.join(', ')) : undefined;
  const releases = await makeReleases(content, due, {
    repository,
    commit,
    today,
    unzip,
    ...(reason && { reason }),
    ...(approver && { approver }),
  });
  const sayOne = options['dry-run'] ? say.wouldRelease : say.released;
  if (!options['dry-run']) await writeReleases(contentDir, releases);
  for (const { release } of releases) console.log(sayOne(entryName(release), release.former?.version));
  if (already.length > 0) console.log(say.already(already.length));
  if (!options['dry-run']) {
    console.log(say.nextSteps(shownPath(join(contentDir, ledgerFolder))));
  }
  return exitCodes.clean;

  /** Why capsules have changed: from the command line, else from whoever sits there. */
  async function reasonFor(capsules: string): Promise<string> {
    const said = options.reason?.trim() || (await askReason(capsules));
    if (said) return said;
    throw new UserError(
      {
        en: `These were released before, and there is no reason for the change: ${capsules}.`,
        fr: `Celles-ci ont déjà été diffusées, et il manque la raison du changement\u00a0: ${capsules}.`,
      },
      {
        en: 'Say it in a sentence: npm run release -- --reason "New reporting form since 1 March"',
        fr: 'Dites-la en une phrase\u00a0: npm run release -- --reason "Nouvelle fiche de déclaration depuis le 1er mars"',
      },
    );
  }

  async function askReason(capsules: string): Promise<string> {
    if (!process.stdin.isTTY) return '';
    const person = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return (await person.question(`${say.askReason(capsules)} `)).trim();
    } finally {
      person.close();
    }
  }
});
