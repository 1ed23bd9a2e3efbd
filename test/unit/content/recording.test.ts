/** What a video or audio file is, by its bytes: real ones of a browser, and ones made here. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readRecording } from '../../../src/content/recording.ts';

const recorded = new URL('../../browser/media/content/gloves/', import.meta.url);

it.each([
  ['geste.mp4', 'mp4', { kind: 'video', width: 160, height: 90 }],
  ['geste.webm', 'webm', { kind: 'video', width: 160, height: 90 }],
  ['atelier.wav', 'wav', { kind: 'audio' }],
] as const)('reads %s', async (name, ending, facts) => {
  const bytes = await readFile(new URL(name, recorded));
  expect(readRecording(bytes, ending, 'digest')).toEqual({ ...facts, bytes: bytes.length, sha256: 'digest' });
});

it('says so when the end of a file is missing', async () => {
  const bytes = await readFile(new URL('geste.mp4', recorded));
  expect(readRecording(bytes.subarray(0, -1), 'mp4', '')).toMatchObject({ found: 'unreadable MP4' });
});

const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
const box = (type: string, ...content: Buffer[]): Buffer => {
  const inside = Buffer.concat(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(inside.length + 8);
  return Buffer.concat([size, latin1(type), inside]);
};

/** A track as phones write it; `turned` for one held upright. */
function track(kind: string, codec: string, turned = false): Buffer {
  const header = Buffer.alloc(84);
  if (turned) {
    header.writeInt32BE(0x10000, 44);
    header.writeInt32BE(-0x10000, 52);
  } else header.writeInt32BE(0x10000, 40);
  header.writeUInt16BE(1920, 76);
  header.writeUInt16BE(1080, 80);
  const handler = Buffer.concat([Buffer.alloc(8), latin1(kind), Buffer.alloc(13)]);
  const entries = Buffer.concat([Buffer.alloc(8), box(codec)]);
  return box(
    'trak',
    box('tkhd', header),
    box('mdia', box('hdlr', handler), box('minf', box('stbl', box('stsd', entries)))),
  );
}
const mp4 = (brand: string, ...tracks: Buffer[]): Buffer =>
  Buffer.concat([box('ftyp', latin1(brand), Buffer.alloc(4)), box('mdat'), box('moov', ...tracks)]);

describe('an MP4', () => {
  it('is as high as it is shown', () => {
    const upright = mp4('isom', track('vide', 'avc1', true));
    expect(readRecording(upright, 'mp4', '')).toMatchObject({ width: 1080, height: 1920 });
    const level = mp4('isom', track('soun', 'mp4a'), track('vide', 'avc1'));
    expect(readRecording(level, 'mp4', '')).toMatchObject({ width: 1920, height: 1080 });
  });

  it.each([
    ['H.265', mp4('isom', track('vide', 'hvc1'))],
    ['MOV', mp4('qt  ', track('vide', 'avc1'))],
    ['M4A', mp4('isom', track('soun', 'mp4a'))],
    ['MP4 without picture', mp4('isom', track('text', 'tx3g'))],
  ])('is refused when it is %s', (found, bytes) => {
    expect(readRecording(bytes, 'mp4', '')).toMatchObject({ kind: 'other', found });
  });
});

describe('sound', () => {
  it.each([
    ['mp3', latin1('ID3\x03')],
    ['mp3', latin1('\xff\xfb\x90\x00')],
    ['m4a', mp4('M4A ', track('soun', 'mp4a'))],
    ['m4a', mp4('mp42', track('soun', 'mp4a'))],
    ['ogg', latin1('OggS\0')],
    ['wav', latin1('RIFF\0\0\0\0WAVE')],
  ] as const)('is what its ending says: %s', (ending, bytes) => {
    expect(readRecording(bytes, ending, '')).toMatchObject({ kind: 'audio' });
  });

  it.each([
    ['AAC', 'm4a', latin1('\xff\xf1\x50\x80')],
    ['AVI', 'wav', latin1('RIFF\0\0\0\0AVI LIST')],
    ['WAV', 'mp3', latin1('RIFF\0\0\0\0WAVE')],
    ['MP4', 'm4a', mp4('isom', track('vide', 'avc1'))],
    ['Matroska', 'webm', latin1('\x1a\x45\xdf\xa3\x8b\x42\x82\x88matroska')],
    ['WebM without picture', 'webm', latin1('\x1a\x45\xdf\xa3\x87\x42\x82\x84webm')],
    ['unreadable Ogg', 'ogg', latin1('<!doctype html>')],
    ['unreadable MP3', 'mp3', Buffer.alloc(0)],
  ] as const)('%s is not what .%s says', (found, ending, bytes) => {
    expect(readRecording(bytes, ending, '')).toMatchObject({ kind: 'other', found });
  });
});

it('stays calm with bytes of any kind', () => {
  let seed = 1;
  for (let round = 0; round < 2000; round++) {
    const bytes = Buffer.from(mp4('isom', track('vide', 'avc1')));
    const webm = latin1(
      '\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\x18\x53\x80\x67\x88\x16\x54\xae\x6b\x83\xae\x81\xe0',
    );
    for (const file of [bytes, webm]) {
      seed = (seed * 48271) % 2147483647;
      file[seed % file.length] = seed % 256;
      expect(['video', 'audio', 'other']).toContain(readRecording(file, 'mp4', '').kind);
    }
  }
});
