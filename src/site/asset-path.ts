/** Where the site's own scripts, styles and icons lie. */
import { sha256 } from '../content/hash.ts';

/**
 * Give a file its path on the site: with a content hash, so that hosts may have
 * it cached for ever.
 *
 * @param name
 *   What it is, such as `player`.
 * @param data
 *   Its content.
 * @param ending
 *   Its ending, without a point.
 * @returns
 *   Path below the site's base path.
 */
export function assetPath(name: string, data: string | Uint8Array, ending: string): string {
  return `_assets/${name}.${sha256(data).slice(0, 8)}.${ending}`;
}

/**
 * Path of the organisation's logo below the site's base path.
 *
 * @param logo
 *   As the content folder has it; its name changes with its content.
 */
export function logoPath({ name }: { name: string }): string {
  return `_assets/${name}`;
}
