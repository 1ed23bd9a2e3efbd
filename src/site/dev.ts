/** The live preview: saving a capsule refreshes its page, and a capsule with errors shows its messages. */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { toMessage } from '../compile/messages/index.ts';
import { type Content, loadContent, projectFile } from '../content/index.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { assetPath } from './asset-path.ts';
import { withAstro } from './astro.ts';
import { basePath, makeRoot, siteConfig } from './config.ts';
import { toSiteContent } from './entries.ts';
import { calendarAt, searchIndexAt } from './hosting/index.ts';
import { liveUpdates } from './live-updates.ts';
import { finderPath } from './place-finder/path.ts';
import { buildFinderScript } from './place-finder/script.ts';
import { buildScripts, scriptAddresses } from './scripts.ts';
import { buildSheetStyles, sheetAt, sheetSettings } from './sheets.ts';

export interface DevOptions {
  contentDir: string;
  /** Id of the plant whose capsules are shown. */
  plant?: string;
  /** 4321, or the next free one, when absent. One that is taken is refused, as by any server: `EADDRINUSE`. */
  port?: number;
  /** Language of the messages. */
  lang: 'fr' | 'en';
  /** Told what was read, at the start and after each change; when absent, messages go to the terminal, one a line. */
  onContent?: (content: Content) => void | Promise<void>;
  /** Told what else the author should know, in a sentence; the terminal is, when absent. */
  onNotice?: (text: string) => void;
}

/**
 * Serve a content folder while it is being written.
 *
 * Capsules with errors get a page that shows their messages; everything else
 * keeps working. The base path is read once: changing it needs a new start, and
 * a notice says so.
 *
 * @param options
 *   What to serve, and whom to tell.
 * @returns
 *   Address of the site, and how to stop.
 */
export async function serveDev(options: DevOptions): Promise<{ url: string; close(): Promise<void> }> {
  const { lang, onContent = printMessages(lang), onNotice = console.error } = options;
  const contentDir = resolve(options.contentDir);
  if (options.port !== undefined) await assertFree(options.port);
  const { site: script } = await buildPlayerFiles();
  const finder = await buildFinderScript();
  const companions = await buildScripts();
  const load = () => loadContent(contentDir, options.plant === undefined ? {} : { plant: options.plant });
  let content = await load();
  const { url, accent } = content.project;
  const base = basePath(url);
  const player = assetPath('player', script, 'js');

  const scripts = scriptAddresses(companions, base);
  const shown = { base, player: () => base + player, scripts, dev: true, lang };
  const toSite = () => toSiteContent(content, shown);
  let site = await toSite();
  await onContent(content);

  const sheetStyles = await buildSheetStyles(accent);
  const sheet = (path: string) =>
    sheetAt(
      path,
      content,
      site,
      sheetSettings(content, base, { styles: sheetStyles.path, script: scripts.sheets }),
    );
  const scriptTexts = new Map([
    [player, script],
    [sheetStyles.path, sheetStyles.text],
    [finderPath, finder],
    ...Object.values(companions).map(({ path, text }) => [path, text] as const),
  ]);
  const updates = liveUpdates({
    folder: contentDir,
    base,
    textAt: async (path) =>
      scriptTexts.get(path) ?? sheet(path) ?? calendarAt(path, content, site) ?? searchIndexAt(path, content),
    content: () => content,
    async update() {
      const before = site;
      content = await load();
      site = await toSite();
      await onContent(content);
      // Settings that cannot be read have no address to compare.
      const { project, projectFindings } = content;
      const moved =
        projectFindings.length === 0 && (basePath(project.url) !== base || project.accent !== accent);
      if (moved) onNotice(restartNeeded[lang]);
      return digests(before) !== digests(site);
    },
    onError: (error) => onNotice(error instanceof Error ? error.message : String(error)),
  });
  const { root, remove } = await makeRoot();
  const config = siteConfig({ root, url, accent, source: { read: async () => site } });
  const server = await withAstro(({ dev }) =>
    dev({
      ...config,
      integrations: [...(config.integrations ?? []), updates],
      server: { ...(options.port !== undefined && { port: options.port }) },
      logLevel: 'error',
    }),
  );
  return {
    url: `http://localhost:${server.address.port}${base}`,
    async close() {
      await server.stop();
      await remove();
    },
  };
}

/** Vite would go on to the next free port in silence, and nobody would look for the site there. */
async function assertFree(port: number): Promise<void> {
  const server = createServer().listen(port, 'localhost');
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}

function printMessages(lang: 'fr' | 'en'): NonNullable<DevOptions['onContent']> {
  return ({ entries, paths, plants, projectFindings }) => {
    for (const { file, findings } of [
      { file: projectFile, findings: projectFindings },
      ...entries,
      ...paths,
      ...plants,
    ]) {
      for (const finding of findings) console.error(`${file}:${String(toMessage(finding, file, lang))}`);
    }
  };
}

const restartNeeded = {
  fr: '_project.yaml\u202f: le chemin de `url` ou `accent` a changé. Arrêtez (Ctrl+C) et relancez pour le voir.',
  en: '_project.yaml: the path of `url` or `accent` has changed. Stop (Ctrl+C) and start again to see it.',
};

function digests({ site, capsules, paths }: Awaited<ReturnType<typeof toSiteContent>>): string {
  return [site, ...capsules, ...paths].map(({ id, digest }) => `${id} ${digest}`).join('\n');
}
