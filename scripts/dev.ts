/** `npm run dev`: the site while it is being written; saving a capsule refreshes its page. */
import { once } from 'node:events';
import { withLedger } from '../src/ledger/check.ts';
import { serveDev } from '../src/site/build.ts';
import { toPretty } from '../src/terminal/messages.ts';
import { plantOf } from '../src/terminal/options.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { readPort } from '../src/terminal/port.ts';
import { textsOf } from '../src/terminal/texts.ts';

await runCommand('dev', async ({ contentDir, lang, port, site }) => {
  const texts = textsOf(lang);
  const server = await serveDev({
    contentDir,
    ...plantOf(site),
    lang,
    ...readPort(port),
    // On the terminal alone: a page that refused to show a released capsule until it has a new number would be no preview.
    onContent: async (content) => console.error(await toPretty(await withLedger(content), lang)),
  });
  console.log(`${texts.serving(server.url)}  (${texts.stopHint})`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCodes.clean;
});
