/** Digests that do not depend on how something is written down. */
import { sha256 } from '../content/hash.ts';
import type { Release } from '../model/schema-types.ts';

/**
 * Write plain data so that the same data gives the same text: keys sorted, no
 * space.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** SHA-256 of plain data. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value));
}

/** The same, short enough to be read in a review: 64 bits notice every change. */
export function shortDigestOf(value: unknown): string {
  return digestOf(value).slice(0, 16);
}

/**
 * Seal of an entry: it no longer fits when a line of the entry is changed by
 * hand or by an accident. It is no signature: whoever means to can make a new
 * one, and is caught by the history (`history.ts`).
 */
export function sealOf({ seal: _seal, ...entry }: Omit<Release, 'seal'> & { seal?: string }): string {
  return digestOf(entry);
}
