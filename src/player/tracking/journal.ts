/**
 * What the LMS may not hold, kept in the browser until it is known to.
 *
 * It is written before the LMS is, because an LMS says yes to what it then
 * loses: a request cut off with its page, a network that is gone. The next
 * launch looks at what the LMS holds, and adds what is missing.
 *
 * A tablet in a workshop has many learners, and an administrator may have reset
 * one: so a journal belongs to one learner, capsule and edition, and counts
 * only for the record that it was written for. Without a learner's id it ends
 * with the tab.
 */
import { shortDigest } from '../../model/identifiers.ts';
import { decodeMemory } from '../../model/suspend-data.ts';
import { attempt } from './browser-storage.ts';
import type { Interaction } from './recorder.ts';

/** A try, and where its interaction went. */
export interface Try extends Interaction {
  /** Index of the interaction, once it has one. */
  n?: number | undefined;
}

export interface Entry {
  /** Suspend data to go on from; its seed names the record. */
  suspendData: string;
  /** Tries that the LMS may not have. */
  tries: readonly Try[];
  /** Digests of what the suspend data was in that session, from what the LMS held when it began. */
  states: readonly string[];
  /** Whether the LMS has taken nothing of this record yet, and so may hold none. */
  fresh: boolean;
}

export interface Journal {
  /** Where it is in the browser's storage. */
  key: string;
  /**
   * Read what was kept.
   *
   * @param held
   *   Suspend data that the LMS holds: the entry is of the same record, or there is none to give.
   */
  read: (held: string) => Entry | undefined;
  keep: (entry: Entry) => void;
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
  return {
    key,
    read: (held) =>
      attempt(() => {
        const entry = JSON.parse(storage?.getItem(key) || '') as Entry;
        const record = decodeMemory(held);
        const same = record ? record.seed === decodeMemory(entry.suspendData)?.seed : entry.fresh;
        return same && Array.isArray(entry.tries) && Array.isArray(entry.states) ? entry : undefined;
      }),
    keep(entry) {
      // Never twice the same: that would not tell another tab that this one is open.
      attempt(() => storage?.setItem(key, JSON.stringify({ ...entry, at: Math.random() })));
    },
    clear() {
      attempt(() => storage?.removeItem(key));
    },
  };
}
