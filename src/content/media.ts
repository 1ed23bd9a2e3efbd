/** Images made once for site and packages, by sharp. */
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Capsule, Media } from '../model/capsule.ts';
import { readAuthorFile } from './author-file.ts';
import { readCached, writeCached } from './cache.ts';
import { sha256 } from './hash.ts';

/** Raise when the settings below change: cached images are then made anew. */
const pipelineVersion = 1;

/**
 * Make the media of a capsule.
 *
 * @param dir
 *   Content folder.
 * @param capsule
 *   Capsule whose pages refer to them.
 * @returns
 *   Bytes by path, such as `media/rack-480.png`.
 */
export async function renderMedia(dir: string, capsule: Capsule): Promise<Map<string, Uint8Array>> {
  const rendered = capsule.media.map(async (media): Promise<[string, Uint8Array]> => {
    const bytes = await readAuthorFile(join(dir, capsule.id, media.source));
    return [media.path, media.width === undefined ? bytes : await resize(bytes, media, media.width)];
  });
  return new Map(await Promise.all(rendered));
}

/**
 * Digest the media of a capsule: what changes with the author's file, and with
 * how images are made.
 *
 * @param dir
 *   Content folder.
 * @param capsule
 *   Capsule whose pages refer to them.
 * @returns
 *   Eight hexadecimal digits by path; the widths of an image share theirs.
 */
export async function digestMedia(dir: string, capsule: Capsule): Promise<Map<string, string>> {
  const sources = [...new Set(capsule.media.map(({ source }) => source))];
  const read = sources.map(async (source): Promise<[string, string]> => [
    source,
    sha256(await readAuthorFile(join(dir, capsule.id, source))),
  ]);
  const digests = new Map(await Promise.all(read));
  return new Map(
    capsule.media.map(({ path, source, width }) => {
      const digest = digests.get(source) ?? '';
      const made = width === undefined ? digest : sha256(`${pipelineVersion} ${digest}`);
      return [path, made.slice(0, 8)];
    }),
  );
}

async function resize(bytes: Buffer, media: Media, width: number): Promise<Uint8Array> {
  const key = `media/${sha256(`${pipelineVersion} ${sha256(bytes)} ${media.path.split('.').at(-1)} ${width}`)}`;
  const cached = await readCached(key);
  if (cached) return cached;
  const image = sharp(bytes).autoOrient().resize({ width, withoutEnlargement: true });
  const resized = await encode(image, media.path).toBuffer();
  await writeCached(key, resized);
  return resized;
}

/** The format stays the author's: old LMS servers do not serve WebP or AVIF under a type that browsers take. */
function encode(image: Sharp, path: string): Sharp {
  if (path.endsWith('.jpg')) return image.jpeg({ quality: 74, mozjpeg: true });
  if (path.endsWith('.webp')) return image.webp({ quality: 76 });
  return image.png({ compressionLevel: 9, palette: true, quality: 90 });
}
