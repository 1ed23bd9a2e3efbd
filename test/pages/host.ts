/**
 * Serves a built site as a good host does: gzipped, and with the headers that
 * the site asks for. What is measured in a browser is measured here; the
 * preview for authors sends neither.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mediaType } from '../../src/package/media-type.ts';
import { headers, immutable, immutableCache, type Header } from '../../src/site/hosting/headers.ts';

/** What is worth compressing. */
const text = /^(?:text\/|image\/svg|application\/(?:json|javascript|manifest|rss|xml))/;

export interface Host {
  /** Address of the site, with a slash at its end. */
  url: string;
  /** Bytes of a response as they go over the line: its head and its body. */
  bytesOf: (path: string) => Promise<number>;
  close: () => Promise<void>;
}

interface Answer {
  status: number;
  head: Header[];
  body: Uint8Array;
}

/**
 * Serve a built site on this machine only, at `localhost`, which browsers trust as they do a site with a certificate.
 *
 * @param dir
 *   Folder of the site; built to be served from `/`.
 */
export async function startHost(dir: string): Promise<Host> {
  const root = resolve(dir);
  const answers = new Map<string, Promise<Answer>>();
  const answerTo = (path: string): Promise<Answer> => {
    const known = answers.get(path) ?? answer(path, root);
    answers.set(path, known);
    return known;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answerTo(decodeURIComponent(pathname)).then((found) => send(found, response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/`,
    bytesOf: async (path) => {
      const { status, head, body } = await answerTo(path);
      const lines = [`HTTP/1.1 ${status} OK`, ...head.map((line) => line.join(': ')), '', ''];
      return lines.join('\r\n').length + body.length;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function answer(path: string, root: string): Promise<Answer> {
  const file = resolve(root, `.${path.endsWith('/') ? `${path}index.html` : path}`);
  const bytes = file.startsWith(root + sep) ? await readFile(file).catch(() => undefined) : undefined;
  if (!bytes) return pack(404, '.html', await readFile(join(root, '404.html')), false);
  return pack(200, extname(file), bytes, path.startsWith(`/${immutable}`));
}

function pack(status: number, extension: string, bytes: Uint8Array, forEver: boolean): Answer {
  const type = mediaType(extension);
  const packed = text.test(type);
  const body = packed ? gzipSync(bytes, { level: 9 }) : bytes;
  return {
    status,
    head: [
      ['Content-Type', type],
      ['Content-Length', String(body.length)],
      ...(packed ? [['Content-Encoding', 'gzip'] as const] : []),
      forEver ? immutableCache : ['Cache-Control', 'no-cache'],
      ...headers,
    ],
    body,
  };
}

function send({ status, head, body }: Answer, response: ServerResponse): void {
  response.writeHead(status, head.flat());
  response.end(body);
}
