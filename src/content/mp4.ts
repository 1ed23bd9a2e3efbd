/**
 * What an MP4 file shows, read from its boxes (ISO/IEC 14496-12): enough to
 * reserve its place on a page, and to know whether browsers play it.
 */

interface Mp4 {
  /** Kinds of its tracks, `vide` and `soun` among them. */
  tracks: readonly string[];
  /** The picture, as it is shown: a phone held upright films a turned one. */
  picture?: { codec: string; width: number; height: number };
}

interface Box {
  type: string;
  content: Buffer;
}

/**
 * Read what an MP4 file holds.
 *
 * @param bytes
 *   The whole file: phones and cameras write what is asked here at its end.
 * @returns
 *   Nothing when the file is cut or none.
 */
export function readMp4(bytes: Buffer): Mp4 | undefined {
  let movie: Buffer | undefined;
  for (const { type, content } of boxesOf(bytes)) {
    if (type === 'cut') return undefined;
    if (type === 'moov') movie ??= content;
  }
  const tracks: Buffer[] = [];
  for (const { type, content } of boxesOf(movie ?? Buffer.alloc(0)))
    if (type === 'trak') tracks.push(content);
  const kinds = tracks.map(kindOf);
  const track = tracks[kinds.indexOf('vide')];
  const size = track && sizeOf(track);
  return { tracks: kinds, ...(track && size && { picture: { codec: codecOf(track), ...size } }) };
}

/** Boxes one after the other; one that goes beyond its surroundings is called `cut`, and the last. */
function* boxesOf(bytes: Buffer): Generator<Box> {
  let at = 0;
  while (at + 8 <= bytes.length) {
    let size = bytes.readUInt32BE(at);
    let header = 8;
    if (size === 1 && at + 16 <= bytes.length) {
      size = Number(bytes.readBigUInt64BE(at + 8));
      header = 16;
    } else if (size === 0) {
      size = bytes.length - at;
    }
    const cut = size < header || at + size > bytes.length;
    yield {
      type: cut ? 'cut' : bytes.toString('latin1', at + 4, at + 8),
      content: cut ? Buffer.alloc(0) : bytes.subarray(at + header, at + size),
    };
    if (cut) return;
    at += size;
  }
}

/** Content of the first box at a path of types. */
function find(bytes: Buffer, ...path: string[]): Buffer | undefined {
  const [wanted, ...rest] = path;
  if (wanted === undefined) return bytes;
  for (const { type, content } of boxesOf(bytes)) if (type === wanted) return find(content, ...rest);
  return undefined;
}

/** `vide`, `soun`, … */
function kindOf(track: Buffer): string {
  return find(track, 'mdia', 'hdlr')?.toString('latin1', 8, 12) ?? '';
}

/** `avc1`, `hvc1`, …: type of the first sample entry. */
function codecOf(track: Buffer): string {
  return find(track, 'mdia', 'minf', 'stbl', 'stsd')?.toString('latin1', 12, 16) ?? '';
}

/** Size from the track's header, which ends with the matrix (nine numbers), width and height. */
function sizeOf(track: Buffer): { width: number; height: number } | undefined {
  const header = find(track, 'tkhd');
  if (!header || header.length < 84) return undefined;
  const end = header.length;
  const [width, height] = [header.readUInt16BE(end - 8), header.readUInt16BE(end - 4)];
  if (width === 0 || height === 0) return undefined;
  const quarterTurn = header.readInt32BE(end - 44) === 0 && header.readInt32BE(end - 40) !== 0;
  return quarterTurn ? { width: height, height: width } : { width, height };
}
