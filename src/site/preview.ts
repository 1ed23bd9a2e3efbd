/** Serves a built site, as a plain host would. */
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { AddressInfo } from 'node:net';
import { rangeHeaders, readRange } from '../package/byte-range.ts';
import { mediaType } from '../package/media-type.ts';

export interface PreviewOptions {
  /** Folder of the built site. */
  dir: string;
  /** Path under which it is served, with a slash at both ends. */
  base: string;
  /** Any free port when absent. */
  port?: number;
}

/**
 * Serve a built site on this machine only.
 *
 * @param options
 *   What to serve, and where.
 * @returns
 *   Address of the site, and how to stop. Rejects when the port is taken.
 */
export async function servePreview(
  options: PreviewOptions,
): Promise<{ url: string; close(): Promise<void> }> {
  const dir = resolve(options.dir);
  const server = createServer((request, response) => {
    answer(request, response, dir, options.base).catch(() => {
      response.statusCode = 500;
      response.end();
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${options.base}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  dir: string,
  base: string,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = await find(pathname, dir, base);
  if (!found) await notFound(response, dir);
  else if ('file' in found) await send(request, response, found.file);
  else redirect(response, found.redirect);
}

/** What is at an address; nothing when the site has no such file. */
async function find(
  pathname: string,
  dir: string,
  base: string,
): Promise<{ file: string } | { redirect: string } | undefined> {
  if (pathname === '/' && base !== '/') return { redirect: base };
  const path = pathname.startsWith(base) ? decode(pathname.slice(base.length)) : undefined;
  if (path === undefined) return undefined;
  const file = resolve(dir, path);
  if (file !== dir && !file.startsWith(dir + sep)) return undefined;

  const stats = await stat(file).catch(() => undefined);
  if (stats?.isFile()) return { file };
  if (!stats?.isDirectory()) return undefined;
  if (!pathname.endsWith('/')) return { redirect: `${pathname}/` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) && { file: index };
}

/** A path as it is on disk; nothing when it cannot be one. */
function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function send(request: IncomingMessage, response: ServerResponse, file: string): Promise<void> {
  const { size } = await stat(file);
  const range = readRange(request.headers.range, size);
  const { status, headers } = rangeHeaders(range, size);
  response.writeHead(status, { 'content-type': mediaType(extname(file)), ...headers });
  if (range === 'beyond') {
    response.end();
    return;
  }
  // Browsers break off a video that they have enough of.
  const part = createReadStream(file, range && { start: range.first, end: range.last });
  await pipeline(part, response).catch(() => response.destroy());
}

function redirect(response: ServerResponse, location: string): void {
  response.statusCode = 301;
  response.setHeader('location', location);
  response.end();
}

async function notFound(response: ServerResponse, dir: string): Promise<void> {
  response.statusCode = 404;
  response.setHeader('content-type', mediaType('.html'));
  response.end(await readFile(join(dir, '404.html')).catch(() => 'Not found'));
}
