import { join } from 'node:path';
import { readAuthorFile } from '../content/author-file.ts';
import { sha256 } from '../content/hash.ts';
import type { Capsule } from '../model/capsule.ts';
import type { MediaDigests } from './seen.ts';

/**
 * Digest the files that a capsule refers to.
 *
 * @param dir
 *   Content folder.
 */
export async function readMediaDigests(dir: string, { id, media }: Capsule): Promise<MediaDigests> {
  const sources = [...new Set(media.map(({ source }) => source))];
  const digests = sources.map(async (source) => [
    source,
    sha256(await readAuthorFile(join(dir, id, source))),
  ]);
  return Object.fromEntries(await Promise.all(digests)) as MediaDigests;
}
