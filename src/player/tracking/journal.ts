/**
 * What the LMS did not take, kept in the browser until it does.
 *
 * A tablet in a workshop has many learners, and an administrator may have reset
 * one: so a journal belongs to one learner, capsule and edition, and is replayed
 * only on the very suspend data it continues. Without a learner's id it ends
 * with the tab.
 */
import { shortDigest } from '../../model/identifiers.ts';
import { attempt } from './browser-storage.ts';
import type { Interaction } from './recorder.ts';

interface Entry {
  /** Suspend data to go on from. */
  suspendData: string;
  /** Tries that the LMS may not have. */
  interactions: Interaction[];
}

export interface Journal {
  /**
   * Take out what was kept: whatever it is, it is not there afterwards.
   *
   * @param held
   *   Suspend data that the LMS holds.
   */
  take: (held: string) => Entry | undefined;
  /**
   * Keep an entry.
   *
   * @param held
   *   Suspend data that the LMS holds, which the entry continues.
   */
  keep: (held: string, entry: Entry) => void;
  clear: () => void;
}

/**
 * Open the journal of one learner.
 *
 * @param learner
 *   Learner's id; empty when the LMS gives none. It is hashed: the browser's storage is shared.
 * @param identifier
 *   Identifier of the capsule.
 * @param edition
 *   Edition of SCORM.
 */
export function openJournal(learner: string, identifier: string, edition: string): Journal {
  const key = `qhse:${shortDigest([learner, identifier, edition].join('|'))}`;
  // Reading the property alone may throw in a frame of another site.
  const storage = attempt(() => (learner ? localStorage : sessionStorage));
  const clear = () => attempt(() => storage?.removeItem(key));
  return {
    take: (held) =>
      attempt(() => {
        const kept = JSON.parse(storage?.getItem(key) ?? 'null') as { held: string; entry: Entry } | null;
        clear();
        return kept?.held === shortDigest(held) && Array.isArray(kept.entry.interactions)
          ? kept.entry
          : undefined;
      }),
    keep(held, entry) {
      attempt(() => storage?.setItem(key, JSON.stringify({ held: shortDigest(held), entry })));
    },
    clear,
  };
}
