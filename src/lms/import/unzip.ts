/**
 * The files of a zip that somebody sent us, in memory. Nothing is written to
 * the disk, so what a hostile zip could do is fill memory, show one file and
 * serve another, or break tools further on; all of it is refused by name.
 *
 * yauzl reads the format; what it leaves to its user is here: limits, links,
 * names twice, checksums.
 */
import { Buffer } from 'node:buffer';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, validateFileName, type Entry, type ZipFile } from 'yauzl';
import { PackageError, refuse } from './problem.ts';

/** Files by their path from the root of the zip, with `/` between folders. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

export interface UnzipLimits {
  /** Number of files. */
  files: number;
  /** Bytes of all files together, unpacked. */
  bytes: number;
  /** How many times smaller than its files a zip may be. */
  ratio: number;
}

// 360Learning takes 50,000 files, 4 GB and a ratio of 200; an author's machine holds all of it in memory.
const usualLimits: UnzipLimits = { files: 10_000, bytes: 512_000_000, ratio: 200 };

/**
 * Read every file of a zip.
 *
 * @param zip
 *   The whole zip.
 * @param limits
 *   What is refused beyond, before anything is unpacked.
 * @throws {PackageError}
 *   When it is broken or hostile.
 */
export async function unzip(zip: Uint8Array, limits: UnzipLimits = usualLimits): Promise<PackageFiles> {
  const archive = await open(zip);
  const entries = await listEntries(archive, limits);
  assertBearable(entries, zip.length, limits);
  const files = new Map<string, Uint8Array>();
  for (const { file, entry } of entries) files.set(file, await readEntry(archive, file, entry));
  return files;
}

async function open(zip: Uint8Array): Promise<ZipFile> {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    // Names as bytes: yauzl would turn backslashes into slashes, or speak English about the rest.
    return await fromBufferPromise(bytes, { decodeStrings: false, autoClose: false });
  } catch {
    // A zip begins with a file's header and ends with the table of contents, which a broken download has lost.
    const begins = bytes.length >= 4 && bytes.readUInt32LE(0) === 0x04034b50;
    return refuse({ kind: begins ? 'cut-short' : 'not-a-zip' });
  }
}

interface NamedEntry {
  file: string;
  entry: Entry;
}

async function listEntries(archive: ZipFile, limits: UnzipLimits): Promise<NamedEntry[]> {
  if (archive.entryCount > limits.files) {
    refuse({ kind: 'too-many-files', count: archive.entryCount, limit: limits.files });
  }
  const entries: NamedEntry[] = [];
  const seen = new Set<string>();
  try {
    for await (const entry of archive.eachEntry()) {
      const file = getFileNameLowLevel(
        entry.generalPurposeBitFlag,
        entry.fileNameRaw,
        entry.extraFields,
        true,
      );
      assertName(file);
      assertFile(file, entry);
      // Where an LMS unzips on Windows, paths that differ in case only overwrite each other.
      const folded = file.toLowerCase();
      if (seen.has(folded)) refuse({ kind: 'twice', file });
      seen.add(folded);
      if (!file.endsWith('/')) entries.push({ file, entry });
    }
  } catch (error) {
    if (error instanceof PackageError) throw error;
    refuse({ kind: 'cut-short' });
  }
  return entries;
}

function assertName(file: string): void {
  if (file.includes('\\')) refuse({ kind: 'backslash-path', file });
  if (/^(?:\/|[a-z]:)/i.test(file)) refuse({ kind: 'absolute-path', file });
  if (file.split('/').includes('..')) refuse({ kind: 'climbing-path', file });
  // An empty name and an empty step are no names either: nothing could ask for them.
  if (/\p{Cc}|\/\/|^$/u.test(file) || validateFileName(file) !== null) {
    refuse({ kind: 'unprintable-path', file });
  }
}

const unix = 3;
const macOs = 19;
const typeOfFile = 0o170000;
const symbolicLink = 0o120000;
const stored = 0;
const deflated = 8;

function assertFile(file: string, entry: Entry): void {
  const system = entry.versionMadeBy >>> 8;
  const type = (entry.externalFileAttributes >>> 16) & typeOfFile;
  if ((system === unix || system === macOs) && type === symbolicLink) refuse({ kind: 'symbolic-link', file });
  if (entry.isEncrypted()) refuse({ kind: 'encrypted', file });
  const method = entry.compressionMethod;
  if (method !== stored && method !== deflated) refuse({ kind: 'compression-unknown', file, method });
}

/** Sizes are as the zip claims; yauzl breaks off an entry that turns out larger. */
function assertBearable(entries: readonly NamedEntry[], zipBytes: number, limits: UnzipLimits): void {
  const bytes = entries.reduce((sum, { entry }) => sum + entry.uncompressedSize, 0);
  const ratio = Math.round(bytes / zipBytes);
  if (ratio > limits.ratio) refuse({ kind: 'zip-bomb', ratio, limit: limits.ratio });
  if (bytes > limits.bytes) refuse({ kind: 'too-large', bytes, limit: limits.bytes });
}

async function readEntry(archive: ZipFile, file: string, entry: Entry): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  try {
    const stream = await archive.openReadStreamPromise(entry);
    for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  } catch {
    refuse({ kind: 'damaged', file });
  }
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) refuse({ kind: 'damaged', file });
  return bytes;
}
