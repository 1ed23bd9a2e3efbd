/** Identifiers that reach an LMS, and the short digests kept in suspend data. */

/**
 * Give an id the form that every LMS takes: letters, digits and underscores
 * only. Moodle refuses hyphens in SCORM 2004 identifiers (its
 * CMIShortIdentifier is `^[\w.]{1,250}$`).
 *
 * @param id
 *   An id that begins with a letter; hyphens become underscores.
 */
export function lmsId(id: string): string {
  return id.replace(/-/g, '_');
}

/**
 * Identifier of a capsule for an LMS, the same for every version: Moodle keeps
 * a learner's tracks only as long as the item's identifier stays.
 */
export function capsuleIdentifier(id: string, lang: string): string {
  return lmsId(`${id}_${lang}`);
}

/** Answers are lettered by authored order; 36 is what SCORM 1.2 can tell apart. */
export const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/**
 * Digest a text to six base-36 characters (FNV-1a, 32 bits, cut to 31). Short
 * enough for suspend data; made to notice a change, not to resist an attacker.
 */
export function shortDigest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 1).toString(36).padStart(6, '0');
}
