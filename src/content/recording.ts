/** What a video or audio file is, whatever its name says. */
import type { FolderFile } from '../compile/input.ts';
import { readMp4 } from './mp4.ts';
import { readWebM } from './webm.ts';

/** What each ending promises. */
const endings = { mp4: 'MP4', webm: 'WebM', mp3: 'MP3', m4a: 'M4A', ogg: 'Ogg', wav: 'WAV' } as const;

/** Pictures that not every browser decodes, by their sample entry: phones film in the first. */
const refusedPictures: Readonly<Record<string, string>> = {
  hvc1: 'H.265',
  hev1: 'H.265',
  mp4v: 'MPEG-4 Part 2',
};

type Recording = Extract<FolderFile, { kind: 'video' | 'audio' | 'other' }>;
type Ending = keyof typeof endings;

export function isRecording(extension: string): extension is Ending {
  return Object.hasOwn(endings, extension);
}

/**
 * Tell what a video or audio file is, by its bytes.
 *
 * @param bytes
 *   The file.
 * @param extension
 *   Its ending, which must be true: servers send a file as what its ending says.
 * @param sha256
 *   Digest of the bytes.
 */
export function readRecording(bytes: Buffer, extension: Ending, sha256: string): Recording {
  const named = endings[extension];
  const facts = { bytes: bytes.length, sha256 };
  const is = formatOf(bytes);
  if (is.format !== named) return { kind: 'other', found: is.format ?? `unreadable ${named}`, named };
  if (extension !== 'mp4' && extension !== 'webm') return { kind: 'audio', ...facts };
  if (!is.picture) return { kind: 'other', found: `${named} without picture` };
  const { codec, width, height } = is.picture;
  const refused = refusedPictures[codec ?? ''];
  return refused ? { kind: 'other', found: refused } : { kind: 'video', width, height, ...facts };
}

interface Format {
  /** Nothing for a file that is none of those that authors rename. */
  format?: string;
  picture?: { codec?: string; width: number; height: number };
}

function formatOf(bytes: Buffer): Format {
  const text = (from: number, to: number): string => bytes.toString('latin1', from, to);
  const [first = 0, second = 0] = bytes;
  if (text(4, 8) === 'ftyp') return formatOfMp4(bytes, text(8, 12));
  if (text(0, 4) === 'OggS') return { format: 'Ogg' };
  if (text(0, 4) === 'RIFF') return { format: text(8, 12).trim() === 'WAVE' ? 'WAV' : 'AVI' };
  if (text(0, 4) === '\x1a\x45\xdf\xa3') {
    const { type, picture } = readWebM(bytes) ?? {};
    return type === 'webm' ? { format: 'WebM', ...(picture && { picture }) } : { format: 'Matroska' };
  }
  // Frames of MPEG audio begin with eleven ones; the two bits of the layer are 01 in an MP3, 00 in AAC.
  if (text(0, 3) === 'ID3' || (first === 0xff && (second & 0xe6) === 0xe2)) return { format: 'MP3' };
  if (first === 0xff && (second & 0xf6) === 0xf0) return { format: 'AAC' };
  return {};
}

function formatOfMp4(bytes: Buffer, brand: string): Format {
  if (brand === 'qt  ') return { format: 'MOV' };
  const movie = readMp4(bytes);
  if (!movie) return {};
  const { tracks, picture } = movie;
  if (picture) return { format: 'MP4', picture };
  if (tracks.includes('soun') || brand.startsWith('M4A')) return { format: 'M4A' };
  // A file in fragments may name its tracks later on: it is shown as wide as most are.
  return { format: 'MP4', ...(tracks.length === 0 && { picture: { width: 1280, height: 720 } }) };
}
