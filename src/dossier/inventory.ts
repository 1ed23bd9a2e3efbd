/**
 * All that is shipped, file by file: the site's folder and what is inside each
 * package, as it lies on the disk after the build.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { csvFile } from '../content/csv.ts';
import { sha256 } from '../content/hash.ts';
import { UserError } from '../content/user-error.ts';
import type { ReportPackage } from '../model/schema-types.ts';
import { workerPath } from '../site/offline/worker-path.ts';
import type { Scope } from './compatibility/analyse.ts';
import { unpack, type PackedFile } from './packed.ts';

/** A file as it is served, or as an LMS unpacks it. */
export interface ShippedFile extends PackedFile {
  /** `site`, or the package that holds it. */
  where: string;
}

/** A package as it was written; what is in it was listed then, and is kept with the zip. */
export interface ShippedPackage {
  report: ReportPackage;
  files: PackedFile[];
  /** What its page opens with, and of that the page itself, gzipped. */
  weight: { requests: number; raw: number; gzip: number; page?: number };
}

/** A text that browsers read. */
export interface TextFile {
  /** Path as it is said to people. */
  path: string;
  scope: Scope;
  kind: 'css' | 'script' | 'worker' | 'html' | 'svg' | 'manifest';
  sha256: string;
  read: () => Promise<string>;
}

export interface Inventory {
  files: ShippedFile[];
  /** What browsers read, each text of a scope once. */
  texts: TextFile[];
}

/** Extensions that LMSs refuse in a package, with who says so: Docebo's list, and what servers send as something else. */
export const refusedExtensions = [
  'htaccess',
  'php',
  'cgi',
  'sh',
  'shtml',
  'asp',
  'aspx',
  'jsp',
  'py',
  'rb',
  'pl',
  'mjs',
  'exe',
  'bat',
  'cmd',
  'dll',
  'jar',
  'map',
] as const;

/** Endings of files that are pictures, sound, video, captions or documents, each once; nobody looks up what browsers make of them. */
export function mediaFormats(files: readonly ShippedFile[]): string[] {
  const endings = files.flatMap(({ path }) => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? []);
  return [...new Set(endings)].filter((ending) => !lookedUp.has(ending)).toSorted();
}

/** Endings of pages, code and data; drawings are looked up like pages. */
const lookedUp: ReadonlySet<string> = new Set(
  'html css js json webmanifest xml xsd dtd ics txt svg map'.split(' '),
);

/** Files of packages that end in an extension which LMSs refuse. */
function refusedFiles(files: readonly ShippedFile[]): ShippedFile[] {
  return files.filter(({ where, path }) => {
    const extension = path.toLowerCase().split('.').at(-1) ?? '';
    return where !== 'site' && (refusedExtensions as readonly string[]).includes(extension);
  });
}

/**
 * See to it that no package holds what LMSs refuse.
 *
 * @throws {UserError}
 *   When one does: an LMS would not take it, or leave the file out.
 */
export function assertAccepted(files: readonly ShippedFile[]): void {
  const [file] = refusedFiles(files);
  if (!file) return;
  const { where, path } = file;
  throw new UserError(
    {
      en: `${where} holds ${path}, and LMSs refuse files that end like this.`,
      fr: `${where} contient ${path}, et des LMS refusent les fichiers qui finissent ainsi.`,
    },
    { en: 'Have the file taken out or renamed.', fr: 'Faites retirer ou renommer ce fichier.' },
  );
}

/**
 * The table of all that is shipped, as CSV: files of the site, files inside each
 * package, and the packages as they are handed over.
 */
export function filesTable(files: readonly ShippedFile[], packages: readonly ShippedPackage[]): string {
  return csvFile(
    ['where', 'path', 'bytes', 'sha256'],
    [
      ...packages.map(({ report: { file, bytes, sha256: digest } }) => {
        const [folder = '', name = ''] = file.split('/');
        return [folder, name, bytes, digest];
      }),
      ...files.map(({ where, path, bytes, sha256: digest }) => [where, path, bytes, digest]),
    ],
  );
}

/**
 * List what a build has made.
 *
 * @param dir
 *   Output folder, with `site/` and `scorm/` in it.
 * @param packages
 *   Its packages; a zip is opened again only for a text that nobody has read yet.
 */
export async function takeInventory(dir: string, packages: readonly ShippedPackage[]): Promise<Inventory> {
  const files: ShippedFile[] = [];
  const texts = new Map<string, TextFile>();
  const note = (scope: Scope, file: ShippedFile, read: () => Promise<string>): void => {
    files.push(file);
    const kind = kindOf(file.path);
    const key = `${scope} ${file.sha256}`;
    if (kind && !texts.has(key))
      texts.set(key, { path: `${file.where}/${file.path}`, scope, kind, sha256: file.sha256, read });
  };
  for (const path of await filesOf(join(dir, 'site'))) {
    const file = join(dir, 'site', path);
    // Thousands of small files: read at once, each costs a tenth of what a promise does.
    const bytes = readFileSync(file);
    const digest = sha256(bytes);
    note('site', { where: 'site', path, bytes: bytes.length, sha256: digest }, () => readFile(file, 'utf8'));
  }
  const textIn = lastOpened(dir);
  for (const { report, files: packed } of packages) {
    const where = report.file.replace(/^scorm\//, '');
    for (const { path, bytes, sha256: digest } of packed)
      note('packages', { where, path, bytes, sha256: digest }, () => textIn(report.file, path));
  }
  return { files, texts: [...texts.values()] };
}

/** Headers for every page of the site, as its file for hosts says them; none where it has no such file. */
export async function proposedHeaders(dir: string): Promise<string[]> {
  const text = await readFile(join(dir, 'site', '_headers'), 'utf8').catch(() => '');
  const [, everywhere = ''] = /^\/.*\*\n((?:[ \t]+.*\n?)+)/.exec(text) ?? [];
  return everywhere.split('\n').flatMap((line) => line.trim() || []);
}

/** Texts of zips, the last of which stays open in memory: what is asked for comes zip by zip. */
function lastOpened(dir: string): (zip: string, path: string) => Promise<string> {
  let last: { zip: string; files: ReadonlyMap<string, Uint8Array> } | undefined;
  return async (zip, path) => {
    if (last?.zip !== zip) last = { zip, files: new Map(await unpack(await readFile(join(dir, zip)))) };
    const bytes = last.files.get(path);
    if (!bytes) throw new Error(`${zip} does not hold ${path}`);
    return Buffer.from(bytes).toString('utf8');
  };
}

function kindOf(path: string): TextFile['kind'] | undefined {
  if (path.endsWith('.html')) return 'html';
  if (path.endsWith('.css')) return 'css';
  if (path.endsWith('.svg')) return 'svg';
  if (path.endsWith('.webmanifest')) return 'manifest';
  if (path === workerPath) return 'worker';
  return path.endsWith('.js') ? 'script' : undefined;
}

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}
