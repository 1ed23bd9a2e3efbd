/** `npm run build`: check every capsule, then publish the site, the packages and the report. */
import { styleText } from 'node:util';
import { loadContent } from '../src/content/index.ts';
import { withLedger } from '../src/ledger/check.ts';
import { readLedger } from '../src/ledger/entries.ts';
import { unreleased } from '../src/ledger/selection.ts';
import { publish } from '../src/publish/index.ts';
import { ledgerSayings } from '../src/terminal/ledger-texts.ts';
import { countFindings, toPretty } from '../src/terminal/messages.ts';
import { plantOf } from '../src/terminal/options.ts';
import { createProgress } from '../src/terminal/progress.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { shownPath } from '../src/terminal/shown-path.ts';
import { toTable } from '../src/terminal/table.ts';
import { textsOf } from '../src/terminal/texts.ts';

await runCommand('build', async ({ contentDir, outDir, lang, drafts, site }) => {
  const started = performance.now();
  const texts = textsOf(lang);
  const progress = createProgress();

  const loaded = await loadContent(contentDir, {
    ...plantOf(site),
    progress: (done, total) => progress.update(texts.compiling(done, total)),
  });
  const ledger = await readLedger(contentDir);
  const content = await withLedger(loaded, { ledger });
  const { errors, warnings } = countFindings(content);
  progress.end();
  if (errors + warnings > 0) console.error(await toPretty(content, lang));
  if (errors > 0) {
    console.error(texts.notPublished);
    return exitCodes.contentErrors;
  }

  const { report, former, isPublished, excesses, incompatible } = await publish(content, {
    outDir,
    drafts,
    onPackage: (done, total) => progress.update(texts.packaging(done, total)),
    onStep: (step) => progress.step(texts.steps[step]),
  });
  progress.end();
  for (const { file, feature, browserName, version, needs } of incompatible) {
    console.error(styleText('red', texts.unfit(file, feature, browserName, version, needs)));
  }
  if (!isPublished) {
    for (const { path, kind, value, limit, page } of excesses) {
      console.error(styleText('red', texts.overBudget(path, value, limit, kind, page)));
    }
    console.error(texts.notPublished);
    return exitCodes.contentErrors;
  }

  console.log(toTable(report, lang));
  const seconds = ((performance.now() - started) / 1000).toLocaleString(lang, { maximumFractionDigits: 1 });
  const left = report.capsules.filter(({ status }) => status === 'draft').length;
  if (left > 0 && !drafts) console.log(texts.drafts(left));
  const forgotten = unreleased(content, ledger);
  if (forgotten.length > 0) console.log(ledgerSayings(lang).unreleased(forgotten));
  const out = shownPath(outDir);
  console.log(`\n${texts.published(out, report.pages.length, report.packages.length, seconds)}`);
  if (former && former.site !== report.site)
    console.error(styleText('yellow', texts.replaced(out, former.site, report.site)));
  return exitCodes.clean;
});
