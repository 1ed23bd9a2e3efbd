/** Looks for broken links in a built site (`--out DIR`), served as a web host would. Links to other sites are not followed. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LinkChecker, LinkState } from 'linkinator';
import { openPublished } from '../src/publish/published.ts';
import { servePreview } from '../src/site/build.ts';
import { exitCodes, run } from '../src/terminal/run.ts';

await run(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const server = await servePreview(await openPublished(resolve(values.out)));
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
