import { inflateRawSync } from 'node:zlib';

/** A file of a zip, as the central directory and its local header describe it. */
export interface ZipFile {
  name: string;
  method: number;
  flags: number;
  madeBy: number;
  versionNeeded: number;
  time: number;
  date: number;
  crc: number;
  compressedSize: number;
  size: number;
  extraLength: number;
  commentLength: number;
  externalAttributes: number;
  /** The 26 bytes after the local header's signature. */
  local: Uint8Array;
  /** The same 26 bytes in the central directory. */
  central: Uint8Array;
  bytes: Uint8Array;
}

/**
 * Read a zip by its central directory, as importers do, and insist that nothing
 * stands between one file and the next, or before the directory, or after it.
 *
 * Reads what our packages may hold and nothing more, so it throws on zip64,
 * comments and data descriptors.
 */
export function readZip(zip: Uint8Array): ZipFile[] {
  const view = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = view.length - 22;
  insist(view.readUInt32LE(end) === 0x06054b50, 'the end record is the last 22 bytes');
  insist(view.readUInt16LE(end + 8) === view.readUInt16LE(end + 10), 'one disk');
  const count = view.readUInt16LE(end + 10);
  const directory = view.readUInt32LE(end + 16);
  insist(directory + view.readUInt32LE(end + 12) === end, 'the directory ends where the end record begins');

  const files: ZipFile[] = [];
  let next = 0;
  let at = directory;
  for (let index = 0; index < count; index++) {
    insist(view.readUInt32LE(at) === 0x02014b50, 'a directory header');
    const nameLength = view.readUInt16LE(at + 28);
    const extraLength = view.readUInt16LE(at + 30);
    const commentLength = view.readUInt16LE(at + 32);
    const offset = view.readUInt32LE(at + 42);
    const compressedSize = view.readUInt32LE(at + 20);
    insist(offset === next, 'files follow each other');
    insist(view.readUInt32LE(offset) === 0x04034b50, 'a local header');
    const localName = view.readUInt16LE(offset + 26);
    const start = offset + 30 + localName + view.readUInt16LE(offset + 28);
    const data = view.subarray(start, start + compressedSize);
    const method = view.readUInt16LE(at + 10);
    const name = view.toString('latin1', at + 46, at + 46 + nameLength);
    insist(
      view.toString('latin1', offset + 30, offset + 30 + localName) === name,
      'one name in both headers',
    );
    files.push({
      name,
      method,
      flags: view.readUInt16LE(at + 8),
      madeBy: view.readUInt16LE(at + 4),
      versionNeeded: view.readUInt16LE(at + 6),
      time: view.readUInt16LE(at + 12),
      date: view.readUInt16LE(at + 14),
      crc: view.readUInt32LE(at + 16),
      compressedSize,
      size: view.readUInt32LE(at + 24),
      extraLength,
      commentLength,
      externalAttributes: view.readUInt32LE(at + 38),
      local: view.subarray(offset + 4, offset + 30),
      central: view.subarray(at + 6, at + 32),
      bytes: method === 8 ? inflateRawSync(data) : data,
    });
    next = start + compressedSize;
    at += 46 + nameLength + extraLength + commentLength;
  }
  insist(next === directory, 'the directory follows the last file');
  insist(at === end, 'the directory holds as many files as the end record says');
  return files;
}

function insist(condition: boolean, what: string): void {
  if (!condition) throw new Error(`Not so in this zip: ${what}`);
}
