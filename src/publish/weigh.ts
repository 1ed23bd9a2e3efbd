/**
 * What a page weighs before it can be read: itself, its styles, its scripts
 * and its icon. Images are left out: they are lazy, and the text does not wait.
 * So are video and audio, which come when they are played; they are counted apart.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReportPage } from '../model/schema-types.ts';

/** The first TCP window: ten segments of 1,460 bytes (RFC 6928). */
const budget = { gzip: 14_600, raw: 60_000, requests: 4 } as const;

export interface Weight {
  /** Gzipped bytes of the page itself, where it is known apart. */
  page?: number;
  requests: number;
  raw: number;
  gzip: number;
}

/** One limit that a page goes over. */
export interface Excess {
  path: string;
  kind: 'gzip' | 'raw' | 'requests';
  value: number;
  limit: number;
  /** Gzipped bytes of the page itself. */
  page?: number;
}

const reference = /<(?:link\b[^>]*\brel="?(?:stylesheet|icon|preload)"?[^>]*|script\b[^>]*\bsrc=[^>]*)>/g;

/** Addresses of what a page fetches to open, as written in it. */
function openingReferences(html: string): string[] {
  return [...html.matchAll(reference)]
    .map(([tag]) => /\b(?:href|src)="?([^"\s>]+)"?/.exec(tag)?.[1] ?? '')
    .filter((address) => address !== '' && !address.startsWith('data:'));
}

const played = /<(?:video|audio)\b[^>]*\bsrc="?([^"\s>]+)/g;

/** Addresses of the video and audio of a page, each once. */
function playedReferences(html: string): string[] {
  return [...new Set([...html.matchAll(played)].map(([, address = '']) => address))];
}

/**
 * Weigh every page of a built site.
 *
 * @param dir
 *   Folder of the site.
 * @param base
 *   Path under which it is served, with a slash at both ends.
 * @param prefix
 *   What to put before each path, such as `site/`.
 */
export async function weighSite(dir: string, base: string, prefix: string): Promise<ReportPage[]> {
  const files = await readdir(dir, { recursive: true, withFileTypes: true });
  const pages = files
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
  // A thousand pages share a handful of files.
  const shared = new Map<string, { raw: number; gzip: number }>();
  const weighFile = async (path: string): Promise<{ raw: number; gzip: number }> => {
    const known = shared.get(path);
    if (known) return known;
    const bytes = await readFile(join(dir, path));
    const weight = { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
    shared.set(path, weight);
    return weight;
  };

  const mediaBytes = async (html: string, path: string): Promise<number> => {
    const files = playedReferences(html).map((address) => stat(join(dir, fileOf(address, path, base))));
    return (await Promise.all(files)).reduce((total, { size }) => total + size, 0);
  };

  const weights: ReportPage[] = [];
  for (const path of pages) {
    const html = await readFile(join(dir, path));
    const parts = await Promise.all(
      openingReferences(html.toString('utf8')).map((address) => weighFile(fileOf(address, path, base))),
    );
    const page = { raw: html.length, gzip: gzipSync(html, { level: 9 }).length };
    const media = await mediaBytes(html.toString('utf8'), path);
    weights.push({ path: prefix + path, ...sum([page, ...parts]), ...(media > 0 && { media }) });
  }
  return weights;
}

/** Weigh files that are opened together, given as text. */
export function weighTexts(texts: readonly string[]): Weight {
  return sum(
    texts.map((text) => ({ raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length })),
  );
}

function sum(parts: readonly { raw: number; gzip: number }[]): Weight {
  return {
    requests: parts.length,
    raw: parts.reduce((total, { raw }) => total + raw, 0),
    gzip: parts.reduce((total, { gzip }) => total + gzip, 0),
  };
}

/** Limits that a page goes over. */
export function excesses(path: string, weight: Weight): Excess[] {
  const kinds = ['gzip', 'raw', 'requests'] as const;
  return kinds
    .filter((kind) => weight[kind] > budget[kind])
    .map((kind) => ({
      path,
      kind,
      value: weight[kind],
      limit: budget[kind],
      ...(weight.page !== undefined && { page: weight.page }),
    }));
}

function fileOf(address: string, page: string, base: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  if (!path.startsWith('/')) return posix.normalize(posix.join(dirname(page), path));
  if (!path.startsWith(base)) throw new Error(`${page} refers to ${address}, outside ${base}`);
  return path.slice(base.length);
}
