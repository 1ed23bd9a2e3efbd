/** `npm run preview`: serve the site that `npm run build` has published, as a web host would. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../src/content/index.ts';
import { plantNamed, readPlants } from '../src/content/plants.ts';
import { UserError } from '../src/content/user-error.ts';
import { servePreview } from '../src/site/build.ts';
import { basePath } from '../src/site/config.ts';
import { readOptions, siteOption } from '../src/terminal/options.ts';
import { readPort } from '../src/terminal/port.ts';
import { exitCodes, run } from '../src/terminal/run.ts';
import { textsOf } from '../src/terminal/texts.ts';

await run(async () => {
  const { contentDir, outDir, lang, port, site } = readOptions({
    port: { type: 'string', default: '4322' },
    ...siteOption,
  });
  const dir = join(outDir, 'site');
  if (!existsSync(dir)) {
    throw new UserError(
      { en: `There is no site in ${outDir}.`, fr: `Il n’y a pas de site dans ${outDir}.` },
      { en: 'Publish it first: npm run build.', fr: 'Publiez-le d’abord : npm run build.' },
    );
  }
  const plant = site === undefined ? undefined : plantNamed(site, await readPlants(contentDir)).plant;
  const { project } = await readSettings(contentDir, undefined, plant);
  const server = await servePreview({ dir, base: basePath(project.url), ...readPort(port) });
  const texts = textsOf(lang);
  console.log(`${texts.serving(server.url)}  (${texts.stopHint})`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await server.close();
  return exitCodes.clean;
});
