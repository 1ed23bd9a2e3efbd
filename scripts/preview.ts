/** `npm run preview`: serve the site that `npm run build` has published, as a web host would. */
import { once } from 'node:events';
import { openPublished } from '../src/publish/published.ts';
import { servePreview } from '../src/site/build.ts';
import { readPort } from '../src/terminal/port.ts';
import { exitCodes, runCommand } from '../src/terminal/run.ts';
import { textsOf } from '../src/terminal/texts.ts';

await runCommand('preview', async ({ outDir, lang, port, site }) => {
  const server = await servePreview({ ...(await openPublished(outDir, site)), ...readPort(port) });
  const texts = textsOf(lang);
  console.log(`${texts.serving(server.url)}  (${texts.stopHint})`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCodes.clean;
});
