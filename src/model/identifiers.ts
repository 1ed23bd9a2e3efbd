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
 * What follows a scenario's id in the LMS id of one of its steps: the anchor of
 * the step's heading in letters that every LMS takes (Moodle refuses accents
 * and hyphens).
 *
 * @param slug
 *   Anchor of the heading, as github-slugger makes it.
 */
export function stepId(slug: string): string {
  return slug
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^a-z0-9]+/gi, '_')
    .slice(0, 60);
}

/**
 * Identifier of a capsule for an LMS, the same for every version: Moodle keeps
 * a learner's tracks only as long as the item's identifier stays. What is
 * published for a plant says so: an LMS may hold the packages of several. Ids
 * have no capitals, so that no other capsule can be called that.
 */
export function capsuleIdentifier({ id, lang, plant }: Identified): string {
  return lmsId(plant ? `${id}_${lang}_SITE_${plant.id}` : `${id}_${lang}`);
}

interface Identified {
  id: string;
  lang: string;
  plant?: { id: string };
}

/** Answers are lettered by authored order; 36 is what SCORM 1.2 can tell apart. */
export const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Targets of match and categorise are numbered by first appearance. */
export const targetSymbols = '123456789abcdefghijklmnopqrstuvwxyz';

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
