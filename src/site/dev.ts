/** The live preview: saving a capsule refreshes its page; errors show in the page and on the terminal. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, relative, resolve, isAbsolute } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Content, loadContent, renderMedia } from '../content/index.ts';
import { buildPlayerFiles } from '../package/player-files.ts';
import { withAstro } from './astro.ts';
import { basePath, devRoot, siteConfig } from './config.ts';
import { isReadable, toSiteContent } from './entries.ts';
import type { SiteContent } from './hand-over.ts';
import { mediaType } from './media-type.ts';
import { playerPath } from './player.ts';
import { messageReporter } from './report.ts';

export interface DevOptions {
  contentDir: string;
  /** 4321, or the next free one, when absent. */
  port?: number;
  /** Language of the messages. */
  lang: 'fr' | 'en';
  /** Where messages about the content go; the terminal when absent. */
  log?: (text: string) => void;
}

/**
 * Serve a content folder while it is being written.
 *
 * Capsules with errors get a page that shows their messages; everything else
 * keeps working. The base path is read once: changing it needs a new start,
 * and the terminal says so.
 *
 * @param options
 *   What to serve, and how to speak of it.
 * @returns
 *   Address of the site, and how to stop.
 */
export async function serveDev(options: DevOptions): Promise<{ url: string; close(): Promise<void> }> {
  const contentDir = resolve(options.contentDir);
  const log = options.log ?? console.error;
  const report = messageReporter(options.lang, log);
  const { site: script } = await buildPlayerFiles();
  const first = await loadContent(contentDir);
  const base = basePath(first.project.url);
  const player = `${base}${playerPath(script)}`;

  let content = first;
  let current: SiteContent;
  const read = async (): Promise<void> => {
    content = await loadContent(contentDir);
    current = await toSiteContent(content, { player, dev: true, lang: options.lang });
    await report(content);
    if (basePath(content.project.url) !== base) log(restartNeeded[options.lang]);
  };
  await read();

  const live: AstroIntegration = {
    name: 'qhse-capsules:live',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use((request, response, next) => {
          serveFile(request, response, { base, player, script, content }).then(
            (served) => served || next(),
            next,
          );
        });
        const update = inTurn(async () => {
          const before = digests(current);
          await read();
          await refreshContent?.({});
          // Astro reloads open pages when its store changes; an image that was drawn anew does not change it.
          if (digests(current) === before) server.hot.send({ type: 'full-reload', path: '*' });
        }, log);
        server.watcher.add(contentDir);
        server.watcher.on('all', (_event, path) => {
          const inside = relative(contentDir, path);
          if (!inside.startsWith('..') && !isAbsolute(inside)) update();
        });
      },
    },
  };

  const config = siteConfig({
    root: devRoot(contentDir),
    url: first.project.url,
    source: { read: async () => current },
  });
  return withAstro(async ({ dev }) => {
    const server = await dev({
      ...config,
      integrations: [...(config.integrations ?? []), live],
      server: { ...(options.port !== undefined && { port: options.port }) },
      logLevel: 'error',
    });
    return { url: `http://localhost:${server.address.port}${base}`, close: () => server.stop() };
  });
}

const restartNeeded = {
  fr: '_project.yaml : le chemin de `url` a changé. Arrêtez (Ctrl+C) et relancez pour le voir.',
  en: '_project.yaml: the path of `url` has changed. Stop (Ctrl+C) and start again to see it.',
};

function digests({ site, capsules }: SiteContent): string {
  return [site, ...capsules].map(({ id, digest }) => `${id} ${digest}`).join('\n');
}

/**
 * Make a function that runs `task` soon, never twice at a time, and once more
 * when it was called meanwhile: an editor's save is often several events.
 */
function inTurn(task: () => Promise<void>, log: (text: string) => void): () => void {
  const settle = 50;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running
        .then(task)
        .catch((error: unknown) => log(error instanceof Error ? error.message : String(error)));
    }, settle);
  };
}

interface Files {
  base: string;
  player: string;
  script: string;
  content: Content;
}

/** Serve the player's script and the capsules' media, which a build writes as files. */
async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  { base, player, script, content }: Files,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === player) {
    send(response, '.js', script);
    return true;
  }
  const [lang, id, ...rest] = pathname.startsWith(base) ? pathname.slice(base.length).split('/') : [];
  const entry = content.entries.find((entry) => entry.lang === lang && entry.id === id);
  if (!entry || rest[0] !== 'media' || !isReadable(entry)) return false;
  const path = rest.join('/');
  const bytes = (await renderMedia(content.dir, entry.capsule)).get(path);
  if (!bytes) return false;
  send(response, extname(path), bytes);
  return true;
}

function send(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.setHeader('content-type', mediaType(extension));
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
