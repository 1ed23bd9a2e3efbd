/** Content on the server: what is hosted under which name, and with which headers it is served. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { send } from './http.ts';
import type { Route } from './listen.ts';

/** Files by their path: in memory, or a folder on the disk. */
export type HostedFiles = ReadonlyMap<string, string | Uint8Array> | string;

/**
 * How content is served. Each is what some LMS's server does.
 *
 * `strict` is what a strict IT department serves with; `lenient` allows inline
 * and evaluated scripts, as most authoring tools need, and still nothing from
 * outside; `none` sends no policy.
 */
export interface Serving {
  policy?: 'strict' | 'lenient' | 'none';
  /** Types that differ from ours, by extension: `{ '.json': 'application/octet-stream' }`. */
  types?: Readonly<Record<string, string>>;
  /** Whether browsers are forbidden to guess types; yes unless said. */
  nosniff?: boolean;
  /** More headers. */
  headers?: Readonly<Record<string, string>>;
}

interface Hosted {
  files: HostedFiles;
  serving: Serving;
}

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.mjs': 'text/javascript; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.wasm': 'application/wasm',
  '.wav': 'audio/wav',
  '.webm': 'video/webm',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.xsd': 'application/xml',
};

/** Type of a file; anything unknown is bytes, as strict servers have it. */
function typeOf(file: string, serving: Serving): string {
  const extension = extname(file).toLowerCase();
  return serving.types?.[extension] ?? types[extension] ?? 'application/octet-stream';
}

const policies = {
  strict: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "media-src 'self'",
    "connect-src 'none'",
  ],
  lenient: ["default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:"],
} as const;

/** Where browsers tell what a policy kept from happening. */
export const violationsPath = '/lms/violations';

/**
 * Give the headers of a hosted file.
 *
 * @param file
 *   Its path.
 * @param serving
 *   How it is served.
 * @param ancestors
 *   Origins whose pages may hold it in a frame.
 */
function headersOf(file: string, serving: Serving, ancestors: readonly string[]): Record<string, string> {
  const { policy = 'strict', nosniff = true, headers = {} } = serving;
  const directives =
    policy === 'none'
      ? undefined
      : [
          ...policies[policy],
          "base-uri 'none'",
          "form-action 'none'",
          `frame-ancestors ${ancestors.join(' ')}`,
          `report-uri ${violationsPath}`,
        ].join('; ');
  return {
    'content-type': typeOf(file, serving),
    'cache-control': 'no-store',
    ...(nosniff && { 'x-content-type-options': 'nosniff' }),
    ...(directives && { 'content-security-policy': directives }),
    ...headers,
  };
}

/** Read a hosted file; nothing where there is none. */
async function readHosted(files: HostedFiles, path: string): Promise<string | Uint8Array | undefined> {
  if (typeof files !== 'string') return files.get(path);
  const root = resolve(files);
  const file = resolve(root, path);
  return file.startsWith(root + sep) ? readFile(file).catch(() => undefined) : undefined;
}

/** Where content is hosted: a path that takes relative addresses to survive. */
const contentRoot = '/contenu hébergé/';

export interface Hosting {
  /** Host content under a name and give the address of its folder. */
  host: (name: string, files: HostedFiles, serving?: Serving) => string;
  answer: Route;
}

/**
 * Open the place where content is hosted.
 *
 * @param origin
 *   Origin of the addresses that are given.
 * @param ancestors
 *   Origins whose pages may hold content in a frame.
 */
export function createHosting(origin: string, ancestors: readonly string[]): Hosting {
  const hosted = new Map<string, Hosted>();
  return {
    host(name, files, serving = {}) {
      hosted.set(name, { files, serving });
      return `${origin}${encodeURI(contentRoot)}${encodeURIComponent(name)}/`;
    },
    async answer(path, _request, response) {
      if (!path.startsWith(contentRoot)) return false;
      const [name = '', ...rest] = path.slice(contentRoot.length).split('/');
      const content = hosted.get(name);
      const file = rest.join('/') || 'index.html';
      const body = content && (await readHosted(content.files, file));
      if (!content || body === undefined) return false;
      send(response, 200, headersOf(file, content.serving, ancestors), body);
      return true;
    },
  };
}
