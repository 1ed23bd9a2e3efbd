/** Video and audio from a copy: browsers ask for them in parts (RFC 9110, 14), and caches hold them whole. */

/**
 * Cut the part that is asked for out of a whole response.
 *
 * @param range
 *   The `Range` header: `bytes=0-`, `bytes=100-199`, `bytes=-50`.
 * @param whole
 *   Response with all of the file.
 * @returns
 *   The whole where several parts are asked for, as servers may do.
 */
export async function partOf(range: string, whole: Response): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range.trim()) || [];
  if (!first && !last) return whole;
  const bytes = await whole.arrayBuffer();
  const size = bytes.byteLength;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (start > end)
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } });
  const headers = new Headers(whole.headers);
  headers.set('content-range', `bytes ${start}-${end}/${size}`);
  headers.set('content-length', String(end + 1 - start));
  return new Response(bytes.slice(start, end + 1), { status: 206, headers });
}
