/**
 * Media of the site are named by what is in them, as scripts and styles are: a
 * page whose picture has changed asks for another file, so no copy, of ours, of
 * a browser or of a server between, can give it the former one. Packages need
 * none of it: a version of a package has a folder of its own.
 */
import { type Content, digestMedia } from '../content/index.ts';
import type { Capsule, Media } from '../model/capsule.ts';
import { isReadable } from './entries.ts';

/**
 * Give the media of a content folder the names that they have on the site.
 *
 * @param content
 *   Content folder.
 * @returns
 *   The same, each readable capsule with other addresses.
 */
export async function nameMedia(content: Content): Promise<Content> {
  const entries = content.entries.map(async (entry) => {
    if (!isReadable(entry) || entry.capsule.media.length === 0) return entry;
    const digests = await digestMedia(content.dir, entry.capsule);
    return { ...entry, capsule: withDigests(entry.capsule, digests) };
  });
  return { ...content, entries: await Promise.all(entries) };
}

/**
 * Put digests into the addresses of a capsule's media, wherever they stand:
 * `media/rack-480.png` becomes `media/rack.1a2b3c4d-480.png`. The digest comes
 * before the width, so that what all widths share is one run of letters, which
 * compresses.
 *
 * @param capsule
 *   Capsule as compiled.
 * @param digests
 *   By the path of the medium.
 */
export function withDigests(capsule: Capsule, digests: ReadonlyMap<string, string>): Capsule {
  const names = new Map(capsule.media.map((media) => [media.path, nameOf(media, digests)]));
  const change = (text: string): string =>
    text.replace(/(?<![\w/.-])media\/[a-z0-9-]+\.[a-z0-9]+/g, (path) => names.get(path) ?? path);
  const changed: unknown = JSON.parse(JSON.stringify(capsule), (_, value: unknown) =>
    typeof value === 'string' ? change(value) : value,
  );
  return changed as Capsule;
}

function nameOf({ path, width }: Media, digests: ReadonlyMap<string, string>): string {
  const digest = digests.get(path);
  if (digest === undefined) throw new Error(`No digest of ${path}`);
  return path.replace(width === undefined ? /(?=\.\w+$)/ : /(?=-\d+\.\w+$)/, `.${digest}`);
}
