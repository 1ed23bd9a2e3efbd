/** Facts about the files beside a capsule: all that the compiler ever knows of them. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { FolderFile } from '../compile/input.ts';
import type { FoundFolder } from './find.ts';
import { sha256 } from './hash.ts';

/** Larger files are not read: no capsule of five minutes needs one. */
const maxBytes = 20_000_000;
/** The text of a drawing is read through by the compiler: ten million bytes of it take two seconds. */
const maxDrawingBytes = 1_000_000;

/**
 * Read the facts of a folder's files.
 *
 * @param dir
 *   Content folder.
 * @param folder
 *   Folder as found.
 * @returns
 *   Facts by path relative to the folder.
 */
export async function readFolderFiles(dir: string, folder: FoundFolder): Promise<Record<string, FolderFile>> {
  const facts = folder.files.map(async ({ path, outside }): Promise<[string, FolderFile]> => [
    path,
    outside ? { kind: 'outside' } : await readFacts(join(dir, folder.id, path)),
  ]);
  return Object.fromEntries(await Promise.all(facts));
}

async function readFacts(file: string): Promise<FolderFile> {
  const extension = extname(file).slice(1).toLowerCase();
  if (!['png', 'jpg', 'jpeg', 'webp', 'svg', 'pdf'].includes(extension)) {
    return { kind: 'other', found: extension === '' ? 'no extension' : extension.toUpperCase() };
  }
  const bytes = await readFile(file);
  const limit = extension === 'svg' ? maxDrawingBytes : maxBytes;
  if (bytes.length > limit) return { kind: 'other', found: `${Math.round(bytes.length / 1e6)} MB` };
  const digest = sha256(bytes);
  if (extension === 'svg') return { kind: 'svg', text: bytes.toString('utf8'), sha256: digest };
  if (extension === 'pdf') {
    return bytes.subarray(0, 5).toString('latin1') === '%PDF-'
      ? { kind: 'pdf', sha256: digest }
      : { kind: 'other', found: 'not a PDF' };
  }
  try {
    const { format, autoOrient } = await sharp(bytes).metadata();
    if (format !== 'png' && format !== 'jpeg' && format !== 'webp') return { kind: 'other', found: format };
    return { kind: 'image', format, width: autoOrient.width, height: autoOrient.height, sha256: digest };
  } catch {
    return { kind: 'other', found: `unreadable ${extension.toUpperCase()}` };
  }
}
