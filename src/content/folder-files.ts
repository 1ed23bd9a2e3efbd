/** Facts about the files beside a capsule: all that the compiler ever knows of them. */
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import sharp from 'sharp';
import type { FolderFile } from '../compile/input.ts';
import { readAuthorFile } from './author-file.ts';
import type { FoundFolder } from './find.ts';
import { sha256 } from './hash.ts';
import { isRecording, readRecording } from './recording.ts';

/** Larger files are not read: no capsule of five minutes needs one. */
const maxBytes = 20_000_000;
/** The text of a drawing is read through by the compiler: ten million bytes of it take two seconds. */
const maxDrawingBytes = 1_000_000;
/** Captions or a transcript of more than an hour. */
const maxTextBytes = 200_000;
/** What the settings may allow at most for video and audio; a larger file is weighed without being read. */
const maxRecordingBytes = 100_000_000;

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

/** Facts of one file, by its absolute path. */
export async function readFacts(file: string): Promise<FolderFile> {
  const extension = extname(file).slice(1).toLowerCase();
  if (isRecording(extension)) {
    const { size } = await stat(file);
    if (size > maxRecordingBytes) return { kind: 'audio', bytes: size, sha256: '' };
    const bytes = await readAuthorFile(file);
    return readRecording(bytes, extension, sha256(bytes));
  }
  if (!['png', 'jpg', 'jpeg', 'webp', 'svg', 'pdf', 'vtt', 'txt'].includes(extension)) {
    return { kind: 'other', found: extension === '' ? 'no extension' : extension.toUpperCase() };
  }
  const bytes = await readAuthorFile(file);
  const isText = extension === 'vtt' || extension === 'txt';
  const limit = extension === 'svg' ? maxDrawingBytes : isText ? maxTextBytes : maxBytes;
  if (bytes.length > limit) return { kind: 'heavy', bytes: bytes.length, limit };
  const digest = sha256(bytes);
  if (isText) {
    const text = decodeText(bytes);
    return text === undefined
      ? { kind: 'other', found: 'not UTF-8' }
      : { kind: 'text', text, sha256: digest };
  }
  if (extension === 'svg') return { kind: 'svg', text: bytes.toString('utf8'), sha256: digest };
  if (extension === 'pdf') {
    return bytes.subarray(0, 5).toString('latin1') === '%PDF-'
      ? { kind: 'pdf', sha256: digest }
      : { kind: 'other', found: 'not a PDF' };
  }
  try {
    const { format, autoOrient } = await sharp(bytes).metadata();
    if (format !== 'png' && format !== 'jpeg' && format !== 'webp') return { kind: 'other', found: format };
    const { width, height } = autoOrient;
    return { kind: 'image', format, bytes: bytes.length, width, height, sha256: digest };
  } catch {
    return { kind: 'other', found: `unreadable ${extension.toUpperCase()}` };
  }
}

/** Text without its byte order mark; nothing when it is not UTF-8. */
function decodeText(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
