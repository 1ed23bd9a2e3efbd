/** `npm run check`: is the content fit to be published? Writes nothing, but for `--fix`, which repairs what is certain. */
import { loadContent } from '../src/content/index.ts';
import { withLedger } from '../src/ledger/check.ts';
import { fixContent } from '../src/fix/folder.ts';
import { reportFixes } from '../src/fix/report.ts';
import { countFindings } from '../src/terminal/findings.ts';
import { formats } from '../src/terminal/formats/index.ts';
import { fromCaller, plantOf } from '../src/terminal/options.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';

await runCommand('check', async ({ format, fix, contentDir, lang, site }) => {
  // Without a plant, every one of them: a message must not wait for the day on which one is published for.
  const forWhom = site === undefined ? { everyPlant: true } : plantOf(site);
  let content = await loadContent(contentDir, forWhom);
  if (fix) {
    const fixed = await fixContent(content);
    // Standard output is for the messages alone: other programs read it.
    console.error(`${reportFixes(fixed, lang)}\n`);
    if (fixed.length > 0) content = await loadContent(contentDir, forWhom);
  }
  content = await withLedger(content);
  const text = await formats[format](content, { lang, root: fromCaller('.') });
  if (text) console.log(text);
  return countFindings(content).errors > 0 ? exitCodes.contentErrors : exitCodes.clean;
});
