/** Looks for broken links in a built site, served as a web host would. Links to other sites are not followed. */
import { join } from 'node:path';
import { LinkChecker, LinkState } from 'linkinator';
import { loadContent } from '../src/content/index.ts';
import { servePreview } from '../src/site/build.ts';
import { basePath } from '../src/site/config.ts';
import { readOptions } from '../src/terminal/options.ts';
import { exitCodes, run } from '../src/terminal/run.ts';

await run(async () => {
  const { contentDir, outDir } = readOptions({});
  const { project } = await loadContent(contentDir);
  const server = await servePreview({ dir: join(outDir, 'site'), base: basePath(project.url) });
  const origin = new URL(server.url).origin;
  const { links } = await new LinkChecker().check({
    path: server.url,
    recurse: true,
    linksToSkip: async (link) => !link.startsWith(origin),
  });
  await server.close();
  const broken = links.filter(({ state }) => state === LinkState.BROKEN);
  for (const { url, parent, status } of broken)
    console.error(`${parent ?? ''} → ${url} (${status ?? 'no answer'})`);
  console.log(`${links.filter(({ state }) => state === LinkState.OK).length} links, ${broken.length} broken`);
  return broken.length === 0 ? exitCodes.clean : exitCodes.contentErrors;
});
