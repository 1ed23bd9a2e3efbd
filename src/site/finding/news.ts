/** What has been approved last. */
import type { Lang } from '../../model/capsule.ts';
import type { PublishedCapsule } from '../entries.ts';

/** Who has not looked for longer than fifty capsules had better search. */
export const mostNews = 50;

/** A capsule with the day on which its present version was approved. */
export type ApprovedCapsule = PublishedCapsule & { approvedOn: string };

/**
 * Sort capsules by the day of their approval, newest first; drafts have none.
 *
 * @param lang
 *   Language in whose alphabetical order those of one day come.
 */
export function newestFirst(capsules: readonly PublishedCapsule[], lang: Lang): ApprovedCapsule[] {
  const collator = new Intl.Collator(lang);
  return capsules
    .filter((capsule): capsule is ApprovedCapsule => capsule.approvedOn !== undefined)
    .sort((a, b) => b.approvedOn.localeCompare(a.approvedOn) || collator.compare(a.title, b.title));
}

/** Whether a capsule has been published before in another version. */
export function isRevision({ version }: { version: string }): boolean {
  return !/^(?:1\.0\.0|0\.)/.test(version);
}
