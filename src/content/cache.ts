/**
 * What was made before and need not be made again. The cache is a folder of
 * `node_modules/.cache`: deleting it costs time and nothing else.
 */
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from './hash.ts';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));
export const cacheRoot = join(projectRoot, 'node_modules/.cache/qhse-capsules');

/**
 * Read a cached file.
 *
 * @param path
 *   Relative to the cache.
 * @returns
 *   Its bytes, or nothing.
 */
export async function readCached(path: string): Promise<Buffer | undefined> {
  return readFile(join(cacheRoot, path)).catch(() => undefined);
}

let writes = 0;

/** Write a cached file, whole or not at all: two commands may run at once. */
export async function writeCached(path: string, data: string | Uint8Array): Promise<void> {
  const file = join(cacheRoot, path);
  const temporary = `${file}.${process.pid}.${++writes}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(temporary, data);
  await rename(temporary, file);
}

/** Delete cached files of a folder that are not in `kept`. */
export async function pruneCached(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(join(cacheRoot, folder)).catch(() => []);
  const stale = names.filter((name) => !kept.has(name));
  await Promise.all(stale.map((name) => rm(join(cacheRoot, folder, name), { force: true, recursive: true })));
}

const digests = new Map<string, string>();

/**
 * Digest our own code: what another version of the tool made is not reused.
 *
 * @param folders
 *   Folders and files of this project whose code the result depends on.
 */
export function toolDigest(...folders: string[]): string {
  const key = folders.join();
  const known = digests.get(key);
  if (known) return known;
  const files = folders.flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const lock = join(projectRoot, 'package-lock.json');
  const digest = sha256([...files.toSorted(), lock].map((file) => sha256(readFileSync(file))).join());
  digests.set(key, digest);
  return digest;
}
