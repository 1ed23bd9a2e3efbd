/** Parts of files: browsers fetch them to go to another place of a video, and Safari plays none without. */

interface ByteRange {
  /** First and last byte, both included. */
  first: number;
  last: number;
}

/**
 * Read the `Range` header of a request (RFC 9110, 14).
 *
 * @param header
 *   The header, if there is one.
 * @param size
 *   Bytes of the file.
 * @returns
 *   Nothing for the whole file: without a header, and for several parts or
 *   another unit, which a server may pass over; `beyond` when the file ends
 *   before.
 */
export function readRange(header: string | undefined, size: number): ByteRange | 'beyond' | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return undefined;
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const last = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  if (from !== '' && to !== '' && Number(to) < first) return undefined;
  return first > last ? 'beyond' : { first, last };
}

/** Status and headers of an answer that may be a part. */
export function rangeHeaders(
  range: ByteRange | 'beyond' | undefined,
  size: number,
): { status: number; headers: Record<string, string> } {
  if (range === undefined)
    return { status: 200, headers: { 'accept-ranges': 'bytes', 'content-length': String(size) } };
  if (range === 'beyond')
    return { status: 416, headers: { 'content-range': `bytes */${size}`, 'content-length': '0' } };
  const { first, last } = range;
  return {
    status: 206,
    headers: {
      'accept-ranges': 'bytes',
      'content-range': `bytes ${first}-${last}/${size}`,
      'content-length': String(last - first + 1),
    },
  };
}

/** The part of a file that was asked for. */
export function cut(bytes: Uint8Array, range: ByteRange | 'beyond' | undefined): Uint8Array {
  if (range === 'beyond') return bytes.subarray(0, 0);
  return range ? bytes.subarray(range.first, range.last + 1) : bytes;
}
