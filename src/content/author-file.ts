/** Files that authors put beside their texts, as they are digested and published. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';

/** Endings of files that are text, and that Git may therefore write with other line ends. */
const textEndings: ReadonlySet<string> = new Set(['.svg', '.vtt', '.txt']);

/**
 * Read a file of an author's.
 *
 * Git for Windows gives text the line ends of Windows (`core.autocrlf`): the same
 * commit would there be another content, with other packages.
 *
 * @param file
 *   Its path.
 * @returns
 *   Its bytes; those of text with the line ends that Git itself keeps.
 */
export async function readAuthorFile(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  return textEndings.has(extname(file).toLowerCase()) ? withUnixLineEnds(bytes) : bytes;
}

/** Text as Git keeps it: every line ends with a line feed alone. */
export function withUnixLineEnds(bytes: Buffer): Buffer {
  if (!bytes.includes('\r\n')) return bytes;
  // One character a byte: UTF-8 has these two bytes for nothing else.
  return Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}
