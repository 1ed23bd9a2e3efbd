/** `npm run check`: is the content fit to be published? Writes nothing, but for `--fix`, which repairs what is certain. */
import { loadContent } from '../src/content/index.ts';
import { UserError } from '../src/content/user-error.ts';
import { withLedger } from '../src/ledger/check.ts';
import { fixContent } from '../src/fix/folder.ts';
import { reportFixes } from '../src/fix/report.ts';
import { countFindings } from '../src/terminal/findings.ts';
import { formats } from '../src/terminal/formats/index.ts';
import { fromCaller, plantOf, readOptions, siteOption } from '../src/terminal/options.ts';
import { exitCodes, run } from '../src/terminal/run.ts';

await run(async () => {
  const {
    format: name,
    fix,
    contentDir,
    lang,
    site,
  } = readOptions({
    format: { type: 'string', default: 'pretty' },
    fix: { type: 'boolean', default: false },
    ...siteOption,
  });
  const format = Object.hasOwn(formats, name) ? formats[name] : undefined;
  if (!format) {
    const known = Object.keys(formats).join(', ');
    throw new UserError(
      { en: `--format ${name} does not exist.`, fr: `--format ${name} n’existe pas.` },
      { en: `Use --format with one of ${known}.`, fr: `Écrivez --format avec l’un de : ${known}.` },
    );
  }
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
  const text = await format(content, { lang, root: fromCaller('.') });
  if (text) console.log(text);
  return countFindings(content).errors > 0 ? exitCodes.contentErrors : exitCodes.clean;
});
