/** Content on the server: what is hosted under which name, and with which headers it is served. */
import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import { cut, rangeHeaders, readRange } from '../package/byte-range.ts';
import { mediaType } from '../package/media-type.ts';
import { policy } from '../package/policy.ts';
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

const policies = {
  // Packages of other tools may bring fonts; none may leave a worker behind, which would meet the next one.
  strict: [...policy, "font-src 'self'", "worker-src 'none'"],
  lenient: [
    "worker-src 'none'",
    "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ],
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
  const extension = extname(file).toLowerCase();
  const { policy: kind = 'strict', types = {}, nosniff = true, headers = {} } = serving;
  const directives =
    kind === 'none'
      ? undefined
      : [...policies[kind], `frame-ancestors ${ancestors.join(' ')}`, `report-uri ${violationsPath}`].join(
          '; ',
        );
  return {
    'content-type': types[extension] ?? mediaType(extension),
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
    async answer(path, request, response) {
      if (!path.startsWith(contentRoot)) return false;
      const [name = '', ...rest] = path.slice(contentRoot.length).split('/');
      const content = hosted.get(name);
      const file = rest.join('/') || 'index.html';
      const body = content && (await readHosted(content.files, file));
      if (!content || body === undefined) return false;
      const bytes = Buffer.from(body);
      const range = readRange(request.headers.range, bytes.length);
      const { status, headers } = rangeHeaders(range, bytes.length);
      const part = cut(bytes, range);
      send(response, status, { ...headersOf(file, content.serving, ancestors), ...headers }, part);
      return true;
    },
  };
}
