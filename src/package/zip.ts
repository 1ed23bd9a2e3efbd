/**
 * The last step: a plan becomes the bytes of a zip, the same bytes whatever the
 * time, the time zone, the folder and what else is being written.
 *
 * Written here rather than left to a library, because importers of LMSs are
 * particular about this format and the libraries are not: archiver follows each
 * compressed file by a data descriptor, on which readers of the stream stumble,
 * and none takes bytes that are compressed already. Two thirds of a package are
 * schema files and a player that never change, so this writer compresses them
 * once: a package takes it a third of a millisecond, and archiver eleven.
 *
 * Format: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
import { crc32, deflateRawSync } from 'node:zlib';
import type { Media } from '../model/capsule.ts';
import type { PackageEntry, PackagePlan } from './plan.ts';

/** Where the bytes come from that a plan only names. */
export interface PackageSource {
  media: (media: Media) => Promise<Uint8Array>;
  schema: (name: string) => Promise<Uint8Array>;
}

/** A file as it stands in the zip. */
interface Packed {
  method: typeof stored | typeof deflated;
  crc: number;
  size: number;
  data: Uint8Array;
}

const stored = 0;
const deflated = 8;

// 2.0: deflate, and nothing later such as zip64.
const zipVersion = 20;
// Made on Unix, so that readers take the mode below: a file that all may read and its owner may write.
const madeBy = (3 << 8) | zipVersion;
const fileMode = (0o100644 << 16) >>> 0;
// Midnight; the format has no time zone.
const dosTime = 0;

// Compressed already; deflating them again costs time and gains nothing.
const compressedMedia = /\.(?:png|jpe?g|gif|webp|avif|mp3|m4a|ogg|mp4|webm)$/;

// 360Learning refuses above 200, taking it for a zip bomb; only a file of one endless repetition comes near.
const maxRatio = 100;

/**
 * Write a zip.
 *
 * @param plan
 *   What it holds; the order is kept.
 * @param source
 *   Gives the bytes of media and schema files. An array that it gives again is
 *   not compressed again, so it must not be changed in between.
 * @returns
 *   The whole file: no directory entries, no data descriptors, no zip64, no
 *   extra fields.
 */
export async function writeZip(plan: PackagePlan, source: PackageSource): Promise<Uint8Array> {
  const files = await Promise.all(
    plan.entries.map(async (entry) => ({
      name: Buffer.from(entry.path, 'latin1'),
      packed: await packEntry(entry, source),
    })),
  );

  const date = dosDate(plan.date);
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, packed } of files) {
    const header = localHeader(name, packed, date);
    parts.push(header, packed.data);
    directory.push(directoryHeader(name, packed, date, offset));
    offset += header.length + packed.data.length;
  }
  parts.push(...directory, endRecord(directory, offset));
  return Buffer.concat(parts);
}

async function packEntry(entry: PackageEntry, source: PackageSource): Promise<Packed> {
  if ('media' in entry) return packOnce(await source.media(entry.media), compressedMedia.test(entry.path));
  if ('bytes' in entry) return packOnce(entry.bytes, compressedMedia.test(entry.path));
  if ('schema' in entry) return packOnce(await source.schema(entry.schema), false);
  return entry.shared ? packShared(entry.text) : pack(Buffer.from(entry.text), false);
}

const packedArrays = new WeakMap<Uint8Array, Packed>();

function packOnce(bytes: Uint8Array, store: boolean): Packed {
  const known = packedArrays.get(bytes);
  if (known) return known;
  const packed = pack(bytes, store);
  packedArrays.set(bytes, packed);
  return packed;
}

// The style sheet and a player per edition; the limit is for `dev`, which builds the player again and again.
const packedTexts = new Map<string, Packed>();
const maxPackedTexts = 8;

function packShared(text: string): Packed {
  const known = packedTexts.get(text);
  if (known) return known;
  if (packedTexts.size === maxPackedTexts) packedTexts.clear();
  const packed = pack(Buffer.from(text), false);
  packedTexts.set(text, packed);
  return packed;
}

function pack(bytes: Uint8Array, store: boolean): Packed {
  const crc = crc32(bytes);
  const size = bytes.length;
  if (!store) {
    const data = deflateRawSync(bytes, { level: 9 });
    if (data.length < size && data.length * maxRatio > size) return { method: deflated, crc, size, data };
  }
  return { method: stored, crc, size, data: bytes };
}

/** Header before a file's bytes, with sizes and checksum in it, so that none follow. */
function localHeader(name: Buffer, packed: Packed, date: number): Uint8Array {
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(0x04034b50, 0);
  writeCommon(header, 4, name, packed, date);
  name.copy(header, 30);
  return header;
}

/** Header of the central directory, which readers begin with. */
function directoryHeader(name: Buffer, packed: Packed, date: number, offset: number): Uint8Array {
  const header = Buffer.alloc(46 + name.length);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(madeBy, 4);
  writeCommon(header, 6, name, packed, date);
  // Comment, disk and internal attributes stay 0.
  header.writeUInt32LE(fileMode, 38);
  header.writeUInt32LE(offset, 42);
  name.copy(header, 46);
  return header;
}

/** The 26 bytes that both headers share, from the version needed to the length of extra fields. */
function writeCommon(header: Buffer, at: number, name: Buffer, packed: Packed, date: number): void {
  header.writeUInt16LE(zipVersion, at);
  // Flags stay 0: names are ASCII, nothing is encrypted, no data descriptor follows.
  header.writeUInt16LE(packed.method, at + 4);
  header.writeUInt16LE(dosTime, at + 6);
  header.writeUInt16LE(date, at + 8);
  header.writeUInt32LE(packed.crc, at + 10);
  header.writeUInt32LE(packed.data.length, at + 14);
  header.writeUInt32LE(packed.size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
  // No extra fields: their length stays 0.
}

/** A day as the format keeps it: years since 1980, the first it knows, then month, then day. */
function dosDate(date: string): number {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  if (year < 1980 || year > 2107) return (1 << 5) | 1;
  return ((year - 1980) << 9) | (month << 5) | day;
}

function endRecord(directory: readonly Uint8Array[], offset: number): Uint8Array {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  // Disk numbers stay 0. More than 65,535 files or 4 GB would need zip64: the write throws.
  record.writeUInt16LE(directory.length, 8);
  record.writeUInt16LE(directory.length, 10);
  record.writeUInt32LE(
    directory.reduce((length, header) => length + header.length, 0),
    12,
  );
  record.writeUInt32LE(offset, 16);
  return record;
}
