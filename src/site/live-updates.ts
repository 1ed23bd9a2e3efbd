/** The part of the live preview that lives in Astro's server: watch, refresh, serve files. */
import { readFile, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, isAbsolute, join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { type Content, renderMedia } from '../content/index.ts';
import { cut, rangeHeaders, readRange } from '../package/byte-range.ts';
import { isReadable } from './entries.ts';
import { mediaType } from '../package/media-type.ts';
import { logoPath } from './asset-path.ts';

export interface LiveOptions {
  /** Content folder to watch. */
  folder: string;
  base: string;
  /** Scripts, search indexes and printed sheets, by their path below the base path. */
  textAt: (path: string) => Promise<string | undefined>;
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

/** Serve the scripts, the search indexes, the printed sheets and the capsules' media, which a build writes as files. */
async function serveFile(
  request: IncomingMessage,
  response: ServerResponse,
  { base, textAt, content }: LiveOptions,
): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  // Astro takes the base path off before our turn comes; that it does so is written nowhere.
  const path = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  const text = await textAt(path);
  if (text !== undefined) {
    // A page is asked for by its folder.
    send(request, response, extname(path) || '.html', Buffer.from(text));
    return true;
  }
  const { dir, entries, logo } = content();
  if (logo && path === logoPath(logo)) {
    send(request, response, extname(path), logo.bytes);
    return true;
  }
  const [lang, id, ...rest] = path.split('/');
  const entry = entries.find((each) => each.lang === lang && each.id === id);
  if (!entry) return false;
  const bytes =
    rest[0] === 'source'
      ? await readImage(dir, entry.id, rest.slice(1))
      : rest[0] === 'media' && isReadable(entry)
        ? (await renderMedia(dir, entry.capsule)).get(rest.join('/'))
        : undefined;
  if (!bytes) return false;
  send(request, response, extname(path), bytes);
  return true;
}

/** An image as it stands beside a capsule, which may have errors; nothing for a link that leaves the content folder. */
async function readImage(dir: string, id: string, parts: readonly string[]): Promise<Uint8Array | undefined> {
  try {
    const path = parts.map(decodeURIComponent).join('/');
    if (!/\.(?:svg|png|jpe?g|webp)$/i.test(path)) return undefined;
    const [root, file] = await Promise.all([realpath(dir), realpath(join(dir, id, path))]);
    return file.startsWith(root + sep) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

function send(request: IncomingMessage, response: ServerResponse, extension: string, body: Uint8Array): void {
  const range = readRange(request.headers.range, body.length);
  const { status, headers } = rangeHeaders(range, body.length);
  // An image that is being drawn keeps its name.
  const common = {
    'content-type': mediaType(extension),
    'cache-control': 'no-store',
    // A drawing that nobody has checked yet may be opened by its address.
    ...(extension === '.svg' && {
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    }),
  };
  response.writeHead(status, { ...common, ...headers });
  response.end(cut(body, range));
}
