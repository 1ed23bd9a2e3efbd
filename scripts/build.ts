/** `npm run build`: check every capsule, then publish the site, the packages and the report. */
import { relative } from 'node:path';
import { styleText } from 'node:util';
import { loadContent } from '../src/content/index.ts';
import { withLedger } from '../src/ledger/check.ts';
import { publish } from '../src/publish/index.ts';
import { countFindings, toPretty } from '../src/terminal/messages.ts';
import { plantOf, readOptions, siteOption } from '../src/terminal/options.ts';
import { createProgress } from '../src/terminal/progress.ts';
import { exitCodes, run } from '../src/terminal/run.ts';
import { toTable } from '../src/terminal/table.ts';
import { textsOf } from '../src/terminal/texts.ts';

await run(async () => {
  const started = performance.now();
  const { contentDir, outDir, lang, drafts, site } = readOptions({
    drafts: { type: 'boolean', default: false },
    ...siteOption,
  });
  const texts = textsOf(lang);
  const progress = createProgress();

  const content = await withLedger(
    await loadContent(contentDir, {
      ...plantOf(site),
      progress: (done, total) => progress.update(texts.compiling(done, total)),
    }),
  );
  const { errors, warnings } = countFindings(content);
  progress.end();
  if (errors + warnings > 0) console.error(await toPretty(content, lang));
  if (errors > 0) {
    console.error(texts.notPublished);
    return exitCodes.contentErrors;
  }

  const { report, isPublished, excesses, incompatible } = await publish(content, {
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
  const out = relative(process.cwd(), outDir) || '.';
  console.log(`\n${texts.published(out, report.pages.length, report.packages.length, seconds)}`);
  return exitCodes.clean;
});
