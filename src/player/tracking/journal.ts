/**
 * What the LMS may not hold, kept in the browser until it is known to.
 *
 * It is written before the LMS is, because an LMS says yes to what it then
 * loses: a request cut off with its page, a network that is gone, a server that
 * stores later. So nobody can tell while a session lasts that its entry is of
 * no more use: the next launch looks at what the LMS holds, adds what is
 * missing, and writes over it.
 *
 * A tablet in a workshop has many learners, and an administrator may have reset
 * one: so a journal belongs to one learner, capsule and edition, and counts
 * only for the record that it was written for. Without a learner's id it ends
 * with the tab, and counts only where the LMS holds the same record.
 */
import { shortDigest } from '../../model/identifiers.ts';
import { decodeMemory, encodeMemory } from '../../model/suspend-data.ts';
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
  /** How many interactions the LMS has, with these; for one that does not count. */
  taken: number;
  /** Digests of what the suspend data was in that session, from what the LMS held when it began. */
  states: string[];
  /** Whether the LMS has taken nothing of this record yet, and so may hold none, or another. */
  fresh: boolean;
}

export interface Journal {
  /** Where it is in the browser's storage. */
  key: string;
  /**
   * Read what was kept.
   *
   * @param held
   *   Suspend data that the LMS holds; nothing where no session could be opened, and nobody knows.
   * @returns
   *   The entry, if it is of this record. Its tries are not checked.
   */
  read: (held: string | undefined) => Entry | undefined;
  keep: (entry: Entry) => void;
}

const prefix = 'qhse.';

/** Raised whenever an {@link Entry} gets another shape: those of before are then not read. */
const version = 1;

/** Entries that a device keeps; each is a few kilobytes of a storage that is shared with others. */
const most = 50;
const days = 864e5;

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
  const key = `${prefix}${version}.${shortDigest([learner, identifier, edition].join('|'))}`;
  // Reading the property alone may throw in a frame of another site.
  const storage = () => (learner ? localStorage : sessionStorage);
  attempt(() => tidy(storage(), key));
  return {
    key,
    read: (held) =>
      attempt(() => {
        const entry = JSON.parse(storage().getItem(key) || '') as Entry;
        const { suspendData, tries, states, fresh } = entry;
        const own = decodeMemory(suspendData);
        if (!own || !Array.isArray(tries) || !Array.isArray(states)) return undefined;
        const record = decodeMemory(held || '');
        if (record && record.seed === own.seed) return entry;
        if (!learner || (held !== undefined && !fresh)) return undefined;
        // It was begun where this record could not be seen: it is of this one all the same.
        return record ? { ...entry, suspendData: encodeMemory({ ...own, seed: record.seed }) } : entry;
      }),
    keep(entry) {
      // When, and never twice the same: that would not tell another tab that this one is open.
      attempt(() => storage().setItem(key, JSON.stringify({ at: Date.now() + Math.random(), ...entry })));
    },
  };
}

/** Drop what nobody came back for: the oldest of many, and what is ninety days old; never what is under `key`. */
function tidy(storage: Storage, key: string): void {
  // Each begins with `{"at":`.
  const writtenAt = (name: string) => parseFloat((storage.getItem(name) || '').slice(6)) || 0;
  Object.keys(storage)
    .filter((name) => name.startsWith(prefix) && name !== key)
    .sort((a, b) => writtenAt(b) - writtenAt(a))
    .forEach((name, n) => {
      if (n >= most || writtenAt(name) < Date.now() - 90 * days) storage.removeItem(name);
    });
}
