/** What the home lists, and in which order. */
import type { CapsuleData, FaultyCapsule, PublishedCapsule } from './entries.ts';
import type { FrontMatter } from '../model/schema-types.ts';

type Domain = FrontMatter['domain'];

/** Safety first; the others as people say them. */
const order: readonly Domain[] = ['safety', 'health', 'environment', 'quality'];

/** With more than so many capsules of a domain, the home shows these and leads to the rest. */
export const shelfOnHome = 6;

/** How many of the newest the home names. */
export const newsOnHome = 3;

/** With more paths than these, the home leads to their list. */
export const pathsOnHome = 3;

/** Capsules of one domain. */
export interface Shelf {
  domain: Domain;
  capsules: PublishedCapsule[];
}

/**
 * Sort capsules into domains.
 *
 * @param capsules
 *   In the order in which they are to be shown.
 * @returns
 *   Domains that have capsules.
 */
export function byDomain(capsules: readonly PublishedCapsule[]): Shelf[] {
  return order
    .map((domain) => ({ domain, capsules: capsules.filter((capsule) => capsule.domain === domain) }))
    .filter((shelf) => shelf.capsules.length > 0);
}

/**
 * Capsules with errors, which `dev` lists so that their author finds them.
 *
 * @param capsules
 *   Capsules of one language.
 */
export function faultyOnes(capsules: readonly CapsuleData[]): FaultyCapsule[] {
  return capsules.filter((capsule) => capsule.state === 'faulty').sort((a, b) => (a.id < b.id ? -1 : 1));
}
