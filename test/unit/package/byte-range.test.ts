import { expect, it } from 'vitest';
import { cut, rangeHeaders, readRange } from '../../../src/package/byte-range.ts';

const bytes = Buffer.from('0123456789');

it.each([
  ['bytes=0-1', '01', 'bytes 0-1/10'],
  ['bytes=4-', '456789', 'bytes 4-9/10'],
  ['bytes=-3', '789', 'bytes 7-9/10'],
  ['bytes=-30', '0123456789', 'bytes 0-9/10'],
  ['bytes=8-99', '89', 'bytes 8-9/10'],
])('%s is %s', (header, part, said) => {
  const range = readRange(header, bytes.length);
  expect(Buffer.from(cut(bytes, range)).toString()).toBe(part);
  const { status, headers } = rangeHeaders(range, bytes.length);
  expect(status).toBe(206);
  expect(headers).toMatchObject({ 'content-range': said, 'content-length': String(part.length) });
});

it.each([undefined, '', 'bytes=', 'bytes=-', 'bytes=5-2', 'bytes=0-1,4-5', 'lines=0-1'])(
  'gives the whole file for %s',
  (header) => {
    const range = readRange(header, bytes.length);
    expect(cut(bytes, range)).toBe(bytes);
    expect(rangeHeaders(range, bytes.length)).toMatchObject({
      status: 200,
      headers: { 'accept-ranges': 'bytes' },
    });
  },
);

it.each(['bytes=10-', 'bytes=-0'])('refuses %s of ten bytes', (header) => {
  const range = readRange(header, bytes.length);
  expect(cut(bytes, range)).toHaveLength(0);
  expect(rangeHeaders(range, bytes.length)).toMatchObject({
    status: 416,
    headers: { 'content-range': 'bytes */10' },
  });
});
