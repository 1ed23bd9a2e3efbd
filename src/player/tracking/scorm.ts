/**
 * A session with an LMS, in either edition: when is said what. How it is spelt
 * is in the edition's own file.
 */
import type { Standing } from '../../model/session.ts';
import type { Outcome } from '../../model/suspend-data.ts';
import { connect, type Api, type ApiNames } from './api.ts';
import { openJournal, type Journal } from './journal.ts';
import { followLifeCycle } from './life-cycle.ts';
import type { Interaction, Notice, Recorder } from './recorder.ts';
import { createWriter, type Elements, type Put } from './writer.ts';

/** What differs between 1.2 and 2004. */
export interface Edition {
  names: ApiNames;
  learner: string;
  mode: string;
  location: string;
  exit: string;
  sessionTime: string;
  formatSessionTime: (milliseconds: number) => string;
  score: string;
  /** Whether a commit goes before terminating; in 2004 terminating commits, and Cornerstone refuses a second one. */
  commitBeforeTerminate: boolean;
  /** Status on record. */
  readStatus: (get: Api['get']) => string;
  /** Set the status to incomplete. */
  begin: (put: Put) => void;
  /** Set score and status; nothing of either while there is none. */
  putOutcome: (put: Put, standing: Standing) => boolean;
  describe: (interaction: Interaction) => Elements;
}

/**
 * Record in an LMS.
 *
 * @param edition
 *   The edition that the package was made for.
 */
export function scormRecorder(edition: Edition): Recorder {
  const began = Date.now();
  let api: Api | undefined;
  /** False in review and browse mode, and once the session is closed. */
  let writes = true;
  let journal: Journal;
  let notify: (notice?: Notice) => void;
  let last: Standing | undefined;
  /** Suspend data that the LMS has committed. */
  let held: string;
  /** Tries that the LMS has not committed. */
  let tries: Interaction[] = [];
  const writer = createWriter(() => api);
  const { get, put } = writer;

  /**
   * Write what is not written yet, and commit; keep here what is not taken.
   *
   * @param lazily
   *   The commit may wait for the next one: it can block the page for a round trip.
   */
  function flush(lazily = false): void {
    if (!writes) return;
    // Each is tried, whatever became of the one before.
    const taken = last
      ? [
          put('cmi.suspend_data', last.suspendData),
          put(edition.location, last.location),
          edition.putOutcome(put, last),
        ]
      : [];
    if (!writer.changed() || (lazily && api)) return;
    if (api && api.commit() && !taken.includes(false)) {
      if (last) held = last.suspendData;
      tries = [];
      writer.committed();
      journal.clear();
      notify();
    } else {
      if (last) journal.keep(held, { suspendData: last.suspendData, interactions: tries });
      notify(api ? 'notTaken' : 'notSaved');
    }
  }

  function answer(interaction: Interaction): void {
    if (!writes) return;
    tries.push(interaction);
    writer.append(edition.describe(interaction));
  }

  function putSessionTime(): void {
    put(edition.sessionTime, edition.formatSessionTime(Date.now() - began));
  }

  function hide(): void {
    if (!writes) return;
    putSessionTime();
    flush();
  }

  function close(): void {
    if (!api) return;
    if (writes) {
      putSessionTime();
      if (edition.commitBeforeTerminate) flush();
    }
    const { terminate } = api;
    api = undefined;
    writes = false;
    terminate();
  }

  return {
    async open(data, tell) {
      notify = tell;
      api = await connect(edition.names);
      if (api && !api.initialize()) api = undefined;
      if (api) {
        followLifeCycle(hide, close, () => {
          flush();
        });
      }

      const status = edition.readStatus(get).toLowerCase();
      held = get('cmi.suspend_data');
      journal = openJournal(get(edition.learner), data.identifier, edition.names.edition);
      writes = !/review|browse/i.test(get(edition.mode));
      const kept = writes ? journal.take(held) : undefined;
      if (api && writes) {
        // An LMS must take a session without a status for complete.
        if (!isKnown(status) && status !== 'incomplete') edition.begin(put);
        put(edition.exit, 'suspend');
        if (kept) {
          put('cmi.suspend_data', kept.suspendData);
          kept.interactions.forEach(answer);
        }
        flush();
      } else {
        notify(api ? 'readOnly' : 'notSaved');
      }
      return { saved: kept ? kept.suspendData : held, ...recordedOutcome(status) };
    },
    answer,
    save(standing) {
      const known = last && last.status === standing.status && last.score === standing.score;
      last = standing;
      flush(known && !tries.length);
    },
    close,
  };

  function recordedOutcome(status: string): { recorded?: Outcome } {
    if (!isKnown(status)) return {};
    const score = parseFloat(get(edition.score));
    return { recorded: { status, ...(!isNaN(score) && { score }) } };
  }
}

function isKnown(status: string): status is Outcome['status'] {
  return status === 'failed' || status === 'completed' || status === 'passed';
}
