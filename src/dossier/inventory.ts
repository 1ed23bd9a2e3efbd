/**
 * All that is shipped, file by file: the site's folder and what is inside each
 * package, as it lies on the disk after the build.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fromBufferPromise } from 'yauzl';
import { sha256 } from '../content/hash.ts';
import type { ReportPackage } from '../model/schema-types.ts';
import type { BrowserFile, Scope } from './compatibility/analyse.ts';

/** A file as it is served, or as an LMS unpacks it. */
export interface ShippedFile {
  /** `site`, or the package that holds it. */
  where: string;
  path: string;
  bytes: number;
  sha256: string;
}

export interface Inventory {
  files: ShippedFile[];
  /** What browsers read, each text once. */
  texts: BrowserFile[];
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
];

/**
 * List what a build has made.
 *
 * @param dir
 *   Output folder, with `site/` and `scorm/` in it.
 * @param packages
 *   Its packages, as the report lists them.
 */
export async function takeInventory(dir: string, packages: readonly ReportPackage[]): Promise<Inventory> {
  const files: ShippedFile[] = [];
  const texts = new Map<string, BrowserFile>();
  const note = (scope: Scope, where: string, path: string, bytes: Uint8Array): void => {
    const digest = sha256(bytes);
    files.push({ where, path, bytes: bytes.length, sha256: digest });
    const kind = kindOf(path);
    const key = `${scope} ${digest}`;
    if (kind && !texts.has(key)) {
      texts.set(key, { path: `${where}/${path}`, scope, kind, text: Buffer.from(bytes).toString('utf8') });
    }
  };
  for (const path of await filesOf(join(dir, 'site'))) {
    note('site', 'site', path, await readFile(join(dir, 'site', path)));
  }
  for (const { file } of packages) {
    const zip = file.replace(/^scorm\//, '');
    for (const [path, bytes] of await unpack(await readFile(join(dir, file))))
      note('packages', zip, path, bytes);
  }
  return { files, texts: [...texts.values()] };
}

function kindOf(path: string): BrowserFile['kind'] | undefined {
  if (path.endsWith('.html')) return 'html';
  if (path.endsWith('.css')) return 'css';
  return path.endsWith('.js') ? 'script' : undefined;
}

async function filesOf(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** Files of a zip that we wrote ourselves: no more care than that needs. */
async function unpack(zip: Buffer): Promise<[string, Uint8Array][]> {
  const archive = await fromBufferPromise(zip, { autoClose: false });
  const files: [string, Uint8Array][] = [];
  for await (const entry of archive.eachEntry()) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of await archive.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
    files.push([entry.fileName, Buffer.concat(chunks)]);
  }
  return files;
}
