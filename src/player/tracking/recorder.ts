import type { PlayerData } from '../../model/player-data.ts';
import type { Standing } from '../../model/session.ts';
import type { Outcome } from '../../model/suspend-data.ts';

/** What is said to the learner about their results; the key of a text. `closed`: another tab goes on. */
export type Notice = 'notSaved' | 'notTaken' | 'readOnly' | 'closed';

/** What was kept from an earlier visit. */
export interface Opened {
  /** Suspend data. */
  saved?: string;
  /** Outcome that the LMS has on record. */
  recorded?: Outcome | undefined;
  /** Suspend data of the journal, where it belongs to this record. */
  journal?: string | undefined;
}

/** One try of a question, on its way to a report. */
export interface Interaction {
  id: string;
  type: 'choice' | 'true-false' | 'sequencing' | 'matching' | 'fill-in' | 'numeric' | 'likert';
  /**
   * Right responses, each by itself right. Identifiers are letters or words
   * (`true`), pairs of matching are written `a.1`, text as it is; a number is
   * followed by the least and the greatest that are accepted.
   */
  patterns: string[][];
  /** Identifiers, pairs, the text or the number; nothing where that is too long to be sent. */
  response: string[];
  result: 'right' | 'wrong' | 'neutral';
  weighting: number;
  /** Time of the answer, in milliseconds since 1970. */
  time: number;
  /** Milliseconds between seeing the question and answering it. */
  latency: number;
  /** The question as plain text. */
  description: string;
  /** Digest of the question, run and try: what suspend data knows a try by. */
  digest: string;
  run: number;
  attempt: number;
  /** Step of a scenario, which has an interaction for each. */
  step?: {
    /** What follows the question's id. */
    id: string;
    /** Where a try says what was chosen there. */
    at: number;
  };
}

/**
 * Where results go: an LMS of either edition, or the browser. Never throws:
 * what fails is said in a notice, and the capsule goes on.
 */
export interface Recorder {
  /**
   * Find what keeps the results; a `save` must follow.
   *
   * @param data
   *   The capsule.
   * @param notify
   *   Told whenever what the learner should know changes; nothing means all is well.
   */
  open: (data: PlayerData, notify: (notice?: Notice) => void) => Promise<Opened>;
  /** Note a try; the `save` that follows makes it last. */
  answer: (interaction: Interaction) => void;
  save: (standing: Standing) => void;
  /** End the session for good; absent where there is none to end. */
  close?: () => void;
}
