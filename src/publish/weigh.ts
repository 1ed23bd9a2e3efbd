/**
 * What a page weighs before it can be read: itself, its styles, its scripts
 * and its icon. Images are left out: they are lazy, and the text does not wait.
 * So are styles for paper, which come any time, and video and audio, which come
 * when they are played and are counted apart.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, posix, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReportPage } from '../model/schema-types.ts';

/** The first TCP window: ten segments of 1,460 bytes (RFC 6928). */
export const budget = { gzip: 14_600, raw: 60_000, requests: 4 } as const;

/**
 * Bytes of a package's budget that are kept for what the organisation sets: its
 * name, the plant's, accent, logo, settings for its LMS. What an author may
 * write must not depend on how long the company's name is.
 */
export const settingsRoom = 200;

export interface Weight {
  /** Gzipped bytes of the page itself, where it is known apart. */
  page?: number;
  /** Gzipped bytes of all this that the organisation's settings take, where they are known apart. */
  settings?: number;
  requests: number;
  raw: number;
  gzip: number;
}

/** One limit that a page goes over: `gzip` by what its author wrote, `settings` by what the organisation has set. */
export interface Excess {
  path: string;
  kind: 'gzip' | 'raw' | 'requests' | 'settings';
  value: number;
  limit: number;
  /** Gzipped bytes of the page itself. */
  page?: number;
}

const reference = /<(?:link\b[^>]*\brel="?(?:stylesheet|icon|preload)"?[^>]*|script\b[^>]*\bsrc=[^>]*)>/g;

/** Addresses of what a page fetches to open, as written in it; styles for paper come any time. */
function openingReferences(html: string): string[] {
  return [...html.matchAll(reference)]
    .filter(([tag]) => !/\bmedia="?print\b/.test(tag))
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

/** A file as text, and whether many packages hold this same text. */
interface WeighedText {
  text: string;
  shared?: true;
}

// Players and style sheets are few, and heavier than the pages.
const sharedWeights = new Map<string, { raw: number; gzip: number }>();

/** Weigh files that are opened together, given as text. */
export function weighTexts(files: readonly WeighedText[]): Weight {
  return sum(
    files.map(({ text, shared }) => {
      const known = sharedWeights.get(text);
      if (known) return known;
      const weight = { raw: Buffer.byteLength(text), gzip: gzipSync(text, { level: 9 }).length };
      if (shared) sharedWeights.set(text, weight);
      return weight;
    }),
  );
}

function sum(parts: readonly { raw: number; gzip: number }[]): Weight {
  return {
    requests: parts.length,
    raw: parts.reduce((total, { raw }) => total + raw, 0),
    gzip: parts.reduce((total, { gzip }) => total + gzip, 0),
  };
}

/**
 * Limits that a page goes over.
 *
 * Where the settings' share is known, the author answers for the rest alone,
 * and has {@link settingsRoom} less; the settings are only named where that
 * room is not enough for them. A page of the site is not looked at so: with the
 * same settings it is lighter than the package of its capsule.
 */
export function excesses(path: string, weight: Weight): Excess[] {
  const { page, settings } = weight;
  const own = weight.gzip - (settings ?? 0);
  const ownLimit = budget.gzip - (settings === undefined ? 0 : settingsRoom);
  const checked: Pick<Excess, 'kind' | 'value' | 'limit'>[] = [
    own <= ownLimit && settings !== undefined
      ? { kind: 'settings', value: settings, limit: budget.gzip - own }
      : { kind: 'gzip', value: own, limit: ownLimit },
    { kind: 'raw', value: weight.raw, limit: budget.raw },
    { kind: 'requests', value: weight.requests, limit: budget.requests },
  ];
  return checked
    .filter(({ value, limit }) => value > limit)
    .map((excess) => ({ path, ...excess, ...(page !== undefined && { page }) }));
}

function fileOf(address: string, page: string, base: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  if (!path.startsWith('/')) return posix.normalize(posix.join(dirname(page), path));
  if (!path.startsWith(base)) throw new Error(`${page} refers to ${address}, outside ${base}`);
  return path.slice(base.length);
}
