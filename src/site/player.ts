import { createHash } from 'node:crypto';

/**
 * Give the player's script its name on the site: with a content hash, so that
 * hosts may have it cached for ever.
 *
 * @param script
 *   The script's text.
 * @returns
 *   Path below the site's base path.
 */
export function playerPath(script: string): string {
  return `_assets/player.${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
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
