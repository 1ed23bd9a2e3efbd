/**
 * A session with an LMS, in either edition: when is said what. How it is spelt
 * is in the edition's own file.
 */
import { shortDigest } from '../../model/identifiers.ts';
import type { PlayerData } from '../../model/player-data.ts';
import type { Standing } from '../../model/session.ts';
import { decodeMemory, type Outcome } from '../../model/suspend-data.ts';
import { connect, type Api, type ApiNames } from './api.ts';
import { openJournal, type Journal, type Try } from './journal.ts';
import { followLifeCycle, learnerBefore } from './life-cycle.ts';
import { countTries, missingTries } from './missing.ts';
import { takeOver } from './other-tabs.ts';
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
  /** Set score and status, where there are any to set; says whether both were taken. */
  putOutcome: (put: Put, score?: number, status?: Standing['status']) => boolean;
  describe: (interaction: Interaction) => Elements;
}

/** Milliseconds until what was not taken is tried once more, without the learner doing anything. */
const retryAfter = 2e4;

/**
 * Record in an LMS.
 *
 * @param edition
 *   The edition that the package was made for.
 */
export function scormRecorder(edition: Edition): Recorder {
  // Not the clock, which may be set back.
  const began = performance.now();
  let api: Api | undefined;
  /** False in review and browse mode, and once the session is closed. */
  let writes = true;
  let journal: Journal | undefined;
  let notify: (notice?: Notice) => void;
  let last: Standing | undefined;
  /** Outcome on record when the session began: never lowered to incomplete. */
  let recorded: Outcome | undefined;
  /** Tries of this session, and those of the last that the LMS did not know. */
  let tries: Try[] = [];
  /** Those whose interactions the LMS has not taken. */
  let pending: Try[] = [];
  /** Whether there is an answer that was not saved. */
  let answered = false;
  /** How many interactions the LMS has, for one that does not count. */
  let taken = 0;
  /** Whether the LMS has never taken anything of this record. */
  let fresh: boolean;
  /** Digests of what the suspend data was in this session, from what was found. */
  let states: string[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writer = createWriter(() => api);
  const { get, put } = writer;

  function keep(): void {
    if (last && journal) journal.keep({ suspendData: last.suspendData, tries, taken, states, fresh });
  }

  /**
   * Keep what there is here, then send interactions: each to its own place, or
   * after all there are. What is refused is tried again with the next, and
   * leaves no gap: an index beyond the count is refused too.
   */
  function send(): void {
    const end = pending.length ? writer.count(taken) : taken;
    taken = end;
    for (const each of pending) {
      const { n = taken } = each;
      each.n = Math.min(n, taken);
      taken = Math.max(taken, each.n + 1);
    }
    keep();
    let gap = 0;
    pending = pending.filter((each) => {
      let n = each.n || 0;
      if (n >= end) n -= gap;
      const refused = !writer.send(n, edition.describe(each));
      each.n = refused && n >= end ? undefined : n;
      if (each.n === undefined) gap += 1;
      return refused;
    });
    if (!gap) return;
    taken -= gap;
    keep();
  }

  /**
   * Write what is not written yet, and commit: first here, then there.
   *
   * @param lazily
   *   The commit may wait for the next one: it can block the page for a round trip.
   */
  function flush(lazily = false): void {
    if (!writes || !last) return;
    send();
    // Each is tried, whatever became of the one before. The location is not missed: suspend data has it too.
    const kept = put('cmi.suspend_data', last.suspendData);
    put(edition.location, last.location);
    const status = recorded && last.status === 'incomplete' ? undefined : last.status;
    const held = edition.putOutcome(put, last.score, status) && kept;
    if (!writer.changed() || (lazily && api)) return;
    clearTimeout(timer);
    const committed = !!api && api.commit() && held;
    if (committed) {
      notify();
    } else {
      notify(api ? 'notTaken' : 'notSaved');
      timer = setTimeout(flush, retryAfter);
    }
    // Without a network some LMSs say yes and forget; others, the Moodle app, keep it for later.
    // Nobody can tell: it is committed again once there is one.
    if (!committed || !navigator.onLine) return;
    writer.committed();
    if (fresh) {
      fresh = false;
      keep();
    }
  }

  function putSessionTime(): void {
    put(edition.sessionTime, edition.formatSessionTime(performance.now() - began));
  }

  /** End the session. What is kept here stays: the LMS may yet lose what it says yes to. */
  function terminate(): void {
    if (!api) return;
    if (writes) {
      putSessionTime();
      if (edition.commitBeforeTerminate) flush();
    }
    const { terminate: end } = api;
    api = undefined;
    writes = false;
    clearTimeout(timer);
    end();
  }

  /** Take up what the LMS should hold and does not; gives the suspend data that was kept here. */
  function takeUp(data: PlayerData, { read }: Journal, saved: string): string | undefined {
    const kept = read(api && saved);
    fresh = !decodeMemory(saved);
    states = [shortDigest(saved)];
    taken = countTries(saved);
    if (!kept) return undefined;
    // Without a session nothing is known of the record but what was known before.
    if (!api) ({ fresh, states } = kept);
    tries = missingTries(data, kept, saved, edition.describe);
    pending = [...tries];
    taken = Math.max(taken, kept.taken || 0);
    return kept.suspendData;
  }

  return {
    async open(data, tell) {
      notify = tell;
      api = await connect(edition.names);
      // Some players open the session themselves: it is open if it takes a commit.
      const isOpen = api && (api.initialize() || api.commit());
      // Whose answers these are may be known even so.
      const before = learnerBefore();
      const learner = get(edition.learner) || before;
      if (!isOpen) api = undefined;
      const status = edition.readStatus(get).toLowerCase();
      const saved = get('cmi.suspend_data');
      recorded = outcome(status, parseFloat(get(edition.score)));
      writes = !/review|browse/i.test(get(edition.mode));
      if (api) {
        followLifeCycle(
          learner,
          () => {
            if (!writes) return;
            putSessionTime();
            flush(data.commitOnHidden === false);
          },
          terminate,
          () => {
            flush();
          },
        );
      }
      if (!writes) {
        notify('readOnly');
        return { saved, recorded };
      }

      put(edition.exit, 'suspend');
      journal = openJournal(learner, data.identifier, edition.names.edition);
      const kept = takeUp(data, journal, saved);
      // Where nothing is recorded and nothing is shared, tabs don't get into each other's way.
      if (api || learner) {
        takeOver(journal.key, () => {
          // The other tab goes on with all that was answered here.
          journal = undefined;
          terminate();
          notify('closed');
        });
      }
      return { saved, recorded, journal: kept };
    },
    answer(interaction) {
      const attempt = { ...interaction };
      tries.push(attempt);
      pending.push(attempt);
      answered = true;
    },
    save(standing) {
      const known = last && last.status === standing.status && last.score === standing.score;
      last = standing;
      states.push(shortDigest(last.suspendData));
      const lazily = known && !answered;
      answered = false;
      flush(lazily);
    },
    close: terminate,
  };
}

/** A status on record that is worth something. */
function outcome(status: string, score: number): Outcome | undefined {
  if (status !== 'failed' && status !== 'completed' && status !== 'passed') return undefined;
  return { status, ...(!isNaN(score) && { score }) };
}
