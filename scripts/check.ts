/** `npm run check`: is the content fit to be published? Writes nothing. */
import { loadContent } from '../src/content/index.ts';
import { UserError } from '../src/content/user-error.ts';
import { countFindings, toJson, toPretty } from '../src/terminal/messages.ts';
import { readOptions } from '../src/terminal/options.ts';
import { exitCodes, run } from '../src/terminal/run.ts';

await run(async () => {
  const options = readOptions({ format: { type: 'string', default: 'pretty' } });
  if (options.format !== 'pretty' && options.format !== 'json') {
    throw new UserError(
      { en: `--format ${options.format} does not exist.`, fr: `--format ${options.format} n’existe pas.` },
      { en: 'Use --format pretty or --format json.', fr: 'Écrivez --format pretty ou --format json.' },
    );
  }
  const content = await loadContent(options.contentDir);
  if (options.format === 'json') console.log(JSON.stringify(toJson(content, options.lang), null, 2));
  else console.log(await toPretty(content, options.lang));
  return countFindings(content).errors > 0 ? exitCodes.contentErrors : exitCodes.clean;
});
