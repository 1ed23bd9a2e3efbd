import { readFile, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * Read the lines of a file that a message speaks of.
 *
 * @param dir
 *   Content folder.
 * @param file
 *   Relative to it.
 * @returns
 *   Nothing for a link that leaves the folder: a log must not show what the
 *   content folder does not hold.
 */
export async function readSourceLines(dir: string, file: string): Promise<string[]> {
  try {
    const [root, path] = await Promise.all([realpath(dir), realpath(join(dir, file))]);
    if (!path.startsWith(root + sep)) return [];
    const text = await readFile(path, 'utf8');
    return text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
