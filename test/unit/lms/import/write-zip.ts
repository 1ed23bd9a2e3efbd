/**
 * Zips as nobody should make them. Writes any name, any size, any flag, which
 * no library does; what is not said is as it should be.
 */
import { crc32, deflateRawSync } from 'node:zlib';

/** A file of the zip. */
interface WrittenFile {
  name: string;
  text?: string;
  /** Bytes instead of text, in hexadecimal. */
  hex?: string;
  /** How many times the text is repeated. */
  repeat?: number;
  /** 0 stored, 8 deflated (unless said). */
  method?: number;
  /** General purpose flags; 1 is encrypted, 2048 says that the name is UTF-8. */
  flags?: number;
  /** Type and permissions in octal, as Unix has them: `120777` is a link. */
  mode?: string;
  /** What the zip claims the unpacked size to be. */
  claims?: number;
  /** What is added to the checksum. */
  crcOff?: number;
}

export interface WrittenZip {
  files: WrittenFile[];
  /** How many times the list of files is repeated, numbered. */
  copies?: number;
  /** Bytes that are missing at the end. */
  cut?: number;
  /** Instead of a zip, this. */
  instead?: string;
}

export function writeZip({ files, copies = 1, cut = 0, instead }: WrittenZip): Uint8Array {
  if (instead !== undefined) return Buffer.from(instead);
  const all = Array.from({ length: copies }, (_, copy) =>
    files.map((file) => (copy === 0 ? file : { ...file, name: `${copy}-${file.name}` })),
  ).flat();

  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of all) {
    const { header, data, entry } = pack(file, offset);
    parts.push(header, data);
    directory.push(entry);
    offset += header.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(all.length, 8);
  end.writeUInt16LE(all.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  const zip = Buffer.concat([...parts, ...directory, end]);
  return zip.subarray(0, zip.length - cut);
}

function pack(file: WrittenFile, offset: number): { header: Buffer; data: Buffer; entry: Buffer } {
  const {
    name,
    text = '',
    hex,
    repeat = 1,
    method = 8,
    flags = 0x800,
    mode = '100644',
    claims,
    crcOff = 0,
  } = file;
  const bytes = hex === undefined ? Buffer.from(text.repeat(repeat)) : Buffer.from(hex, 'hex');
  const data = method === 8 ? deflateRawSync(bytes) : bytes;
  const spelt = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(flags, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE((crc32(bytes) + crcOff) >>> 0, 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(claims ?? bytes.length, 18);
  common.writeUInt16LE(spelt.length, 22);

  const header = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, spelt]);
  const madeBy = Buffer.from([20, 3]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((parseInt(mode, 8) << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const entry = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2]), madeBy, common, rest, spelt]);
  return { header, data, entry };
}
