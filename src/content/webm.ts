/** What a WebM file shows, read from its elements (RFC 8794, RFC 9559): the size of its picture. */

interface WebM {
  /** `webm`; `matroska` for its elder, which few browsers play. */
  type: string;
  picture?: { width: number; height: number };
}

const ids = { ebml: 0x1a45dfa3, docType: 0x4282, segment: 0x18538067, tracks: 0x1654ae6b } as const;
const trackIds = { entry: 0xae, video: 0xe0, width: 0xb0, height: 0xba } as const;

interface Element {
  id: number;
  content: Buffer;
}

/**
 * Read what a WebM file holds.
 *
 * @param bytes
 *   The file.
 * @returns
 *   Nothing when it is none.
 */
export function readWebM(bytes: Buffer): WebM | undefined {
  const header = find(bytes, ids.ebml);
  if (!header) return undefined;
  const type = find(header, ids.docType)?.toString('latin1').replaceAll('\0', '') ?? '';
  const segment = find(bytes, ids.segment);
  const tracks = (segment && find(segment, ids.tracks)) ?? Buffer.alloc(0);
  let video: Buffer | undefined;
  for (const { id, content } of elementsOf(tracks))
    if (id === trackIds.entry) video ??= find(content, trackIds.video);
  const [width, height] = video ? [trackIds.width, trackIds.height].map((id) => numberAt(video, id)) : [];
  return { type, ...(width && height && { picture: { width, height } }) };
}

function find(bytes: Buffer, wanted: number): Buffer | undefined {
  for (const { id, content } of elementsOf(bytes)) if (id === wanted) return content;
  return undefined;
}

function numberAt(bytes: Buffer, wanted: number): number | undefined {
  const content = find(bytes, wanted);
  return content && content.length > 0 && content.length <= 4
    ? content.readUIntBE(0, content.length)
    : undefined;
}

/** Elements one after the other. What a recorder could not know the size of goes on to the end. */
function* elementsOf(bytes: Buffer): Generator<Element> {
  let at = 0;
  while (at < bytes.length) {
    const idLength = lengthOf(bytes[at]);
    const sizeLength = lengthOf(bytes[at + idLength]);
    const start = at + idLength + sizeLength;
    if (idLength === 0 || idLength > 4 || sizeLength === 0 || start > bytes.length) return;
    const id = bytes.readUIntBE(at, idLength);
    let size = (bytes[at + idLength] ?? 0) & (0xff >> sizeLength);
    let unknown = size === 0xff >> sizeLength;
    for (const byte of bytes.subarray(at + idLength + 1, start)) {
      size = size * 256 + byte;
      unknown &&= byte === 0xff;
    }
    const end = unknown ? bytes.length : Math.min(start + size, bytes.length);
    yield { id, content: bytes.subarray(start, end) };
    at = end;
  }
}

/** Bytes of a number of variable length, by the zeros that its first byte begins with. */
function lengthOf(byte = 0): number {
  return byte === 0 ? 0 : Math.clz32(byte) - 23;
}
