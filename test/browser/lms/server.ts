/**
 * A small LMS's web server: content under a strict policy, and the LMS's own
 * pages around it, as many frames deep as asked.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Files of a package or a site by their path: in memory, or a folder on disk. */
export type Content = ReadonlyMap<string, string | Uint8Array> | string;

export interface Server {
  origin: string;
  /** Host the content under `/content/<name>/` and give its address. */
  host: (name: string, content: Content) => string;
  /** Serve one more page of the LMS. */
  page: (path: string, html: string) => string;
  /** Paths of all requests so far. */
  requests: string[];
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** What a strict IT department serves its content with. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

const scormAgain = fileURLToPath(new URL('../../../node_modules/scorm-again/dist/', import.meta.url));

/** Start a server on a free port of this machine. */
export async function startServer(): Promise<Server> {
  const hosted = new Map<string, Content>();
  const pages = new Map<string, string>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    answer(path, response).catch((error: unknown) => {
      send(response, 500, '.txt', String(error));
    });
  });

  async function answer(path: string, response: ServerResponse): Promise<void> {
    const html = pages.get(path);
    if (html !== undefined) {
      send(response, 200, '.html', html);
      return;
    }
    const [, root, name = '', ...rest] = path.split('/');
    if (root === 'scorm-again') {
      send(response, 200, '.js', await readFile(join(scormAgain, normalize(name))));
      return;
    }
    const content = root === 'content' ? hosted.get(name) : undefined;
    const file = rest.join('/') || 'index.html';
    const body = content && (await read(content, file));
    if (body === undefined) send(response, 404, '.txt', 'Not found');
    else send(response, 200, extname(file), body, { 'content-security-policy': strictPolicy });
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    requests,
    host(name, content) {
      hosted.set(name, content);
      return `${origin}/content/${encodeURIComponent(name)}/index.html`;
    },
    page(path, html) {
      pages.set(path, html);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function read(content: Content, file: string): Promise<string | Uint8Array | undefined> {
  if (typeof content !== 'string') return content.get(file);
  return readFile(join(content, normalize(file))).catch(() => undefined);
}

function send(
  response: ServerResponse,
  status: number,
  extension: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, {
    'content-type': types[extension] ?? 'application/octet-stream',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}
