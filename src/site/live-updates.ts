/** The part of the live preview that lives in Astro's server: watch, refresh, serve files. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, isAbsolute, relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Content, renderMedia } from '../content/index.ts';
import { isReadable } from './entries.ts';
import { mediaType } from './media-type.ts';

export interface LiveOptions {
  /** Content folder to watch. */
  folder: string;
  base: string;
  /** The player's script, and its path below the base path. */
  player: { path: string; script: string };
  /** What the pages show now. */
  content: () => Content;
  /** Read the folder again; says whether any page has changed. */
  update: () => Promise<boolean>;
  onError: (error: unknown) => void;
}

/** Make the integration that keeps Astro's pages in step with the content folder. */
export function liveUpdates(options: LiveOptions): AstroIntegration {
  return {
    name: 'qhse-capsules:live-updates',
    hooks: {
      'astro:server:setup': ({ server, refreshContent }) => {
        server.middlewares.use((request, response, next) => {
          serveFile(request, response, options).then((served) => {
            if (!served) next();
          }, next);
        });
        const refresh = inTurn(async () => {
          const changed = await options.update();
          await refreshContent?.({});
          // Astro reloads open pages when its store changes; an image drawn anew does not change it.
          if (!changed) server.hot.send({ type: 'full-reload', path: '*' });
        }, options.onError);
        server.watcher.add(options.folder);
        server.watcher.on('all', (_event, path) => {
          const inside = relative(options.folder, path);
          if (!inside.startsWith('..') && !isAbsolute(inside)) refresh();
        });
      },
    },
  };
}

/**
 * Make a function that runs `task` soon, never twice at a time, and once more
 * when it was called meanwhile: an editor's save is often several events.
 */
function inTurn(task: () => Promise<void>, onError: (error: unknown) => void): () => void {
  const settle = 50;
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(task).catch(onError);
    }, settle);
  };
}

/** Serve the player's script and the capsules' media, which a build writes as files. */
async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  { base, player, content }: LiveOptions,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  // Astro takes the base path off before our turn comes; that it does so is written nowhere.
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  if (path === player.path) {
    send(response, '.js', player.script);
    return true;
  }
  const [lang, id, ...rest] = path.split('/');
  const { dir, entries } = content();
  const entry = entries.find((each) => each.lang === lang && each.id === id);
  if (!entry || rest[0] !== 'media' || !isReadable(entry)) return false;
  const bytes = (await renderMedia(dir, entry.capsule)).get(rest.join('/'));
  if (!bytes) return false;
  send(response, extname(path), bytes);
  return true;
}

function send(response: ServerResponse, extension: string, body: string | Uint8Array): void {
  response.setHeader('content-type', mediaType(extension));
  // An image that is being drawn keeps its name.
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
