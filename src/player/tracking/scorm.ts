/**
 * A session with an LMS, in either edition: when is said what. How it is spelt
 * is in the edition's own file.
 */
import { shortDigest } from '../../model/identifiers.ts';
import type { Standing } from '../../model/session.ts';
import { decodeMemory, type Outcome } from '../../model/suspend-data.ts';
import { connect, type Api, type ApiNames } from './api.ts';
import { openJournal, type Entry, type Journal, type Try } from './journal.ts';
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
  /** Set score and status, where there are any to set; says whether all was taken. */
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
  /** How many interactions it has taken, for an LMS that does not count. */
  let taken = 0;
  /** Whether the LMS has never taken anything of this record. */
  let fresh: boolean;
  /** Digests of what the suspend data was in this session, from what was found. */
  const states: string[] = [];
  /** Whether the last commit was taken, as far as that can be known. */
  let sure = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writer = createWriter(() => api);
  const { get, put } = writer;

  function keep(): void {
    if (last) journal?.keep({ suspendData: last.suspendData, tries, states, fresh });
  }

  /** Give each interaction that was not taken yet its place: after what the LMS has, unless it has one. */
  function place(): void {
    const [first] = pending;
    if (!first) return;
    // An index beyond the count is refused; some LMSs don't count.
    let next = writer.count() ?? first.n ?? taken;
    for (const each of pending) {
      each.n = Math.min(each.n ?? next, next);
      next = Math.max(next, each.n + 1);
    }
  }

  /** Send interactions; what is refused is tried again with the next, and leaves no gap. */
  function send(places: readonly (number | undefined)[]): void {
    let gap = 0;
    pending = pending.filter((each, index) => {
      const n = (each.n || 0) - gap;
      const refused = !writer.send(n, edition.describe(each));
      each.n = refused ? places[index] : n;
      if (refused) gap += 1;
      else taken = Math.max(taken, n + 1);
      return refused;
    });
  }

  /**
   * Write what is not written yet, and commit: first here, then there.
   *
   * @param lazily
   *   The commit may wait for the next one: it can block the page for a round trip.
   */
  function flush(lazily = false): void {
    if (!writes || !last) return;
    const places = pending.map(({ n }) => n);
    place();
    keep();
    send(places);
    // Each is tried, whatever became of the one before.
    const held = [
      put('cmi.suspend_data', last.suspendData),
      put(edition.location, last.location),
      edition.putOutcome(put, last.score, recorded && last.status === 'incomplete' ? undefined : last.status),
    ];
    if (!writer.changed() || (lazily && api)) return;
    clearTimeout(timer);
    sure = !!api && api.commit() && held.every((each) => each);
    if (sure) {
      notify();
    } else {
      notify(api ? 'notTaken' : 'notSaved');
      timer = setTimeout(flush, retryAfter);
    }
    // Without a network some LMSs say yes and forget; others, the Moodle app, keep it for later.
    // Nobody can tell: it is committed again once there is one.
    sure = sure && navigator.onLine;
    if (!sure) return;
    writer.committed();
    if (fresh) {
      fresh = false;
      keep();
    }
  }

  function putSessionTime(): void {
    put(edition.sessionTime, edition.formatSessionTime(performance.now() - began));
  }

  /** End the session; gives whether the LMS has taken that. */
  function terminate(): boolean {
    if (!api) return false;
    if (writes) {
      putSessionTime();
      if (edition.commitBeforeTerminate) flush();
    }
    const { terminate: end } = api;
    api = undefined;
    writes = false;
    clearTimeout(timer);
    return end();
  }

  /** Take up what the LMS should hold and does not: the tries that its suspend data does not know. */
  function takeUp(kept: Entry, held: string): void {
    const memory = decodeMemory(held);
    const missing = kept.tries.filter(
      ({ run, digest, attempt }) =>
        !memory || run > memory.run || (run === memory.run && attempt > (memory.tries[digest] || []).length),
    );
    // Nobody else has written since, so what is in a try's place is that try: cut off, or whole
    // with an LMS that did not take the suspend data. Else it goes after all there is.
    const ours = kept.suspendData.startsWith(held) || kept.states.includes(shortDigest(held));
    tries = ours ? missing : missing.map(({ n: _, ...each }) => each);
    pending = [...tries];
  }

  return {
    async open(data, tell) {
      notify = tell;
      api = await connect(edition.names);
      // Some players open the session themselves: it is open if it takes a commit.
      if (api && !api.initialize() && !api.commit()) api = undefined;
      const status = edition.readStatus(get).toLowerCase();
      const saved = get('cmi.suspend_data');
      recorded = outcome(status, parseFloat(get(edition.score)));
      writes = !/review|browse/i.test(get(edition.mode));
      if (api) {
        followLifeCycle(
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

      journal = openJournal(get(edition.learner), data.identifier, edition.names.edition);
      fresh = !decodeMemory(saved);
      const kept = journal.read(saved);
      if (kept) takeUp(kept, saved);
      states.push(shortDigest(saved));
      put(edition.exit, 'suspend');
      const { key } = journal;
      addEventListener('storage', (event) => {
        // Another tab has opened the same record: it goes on, with all that was answered here.
        if (event.key !== key || !event.newValue) return;
        journal = undefined;
        terminate();
        notify('closed');
      });
      return { saved, recorded, journal: kept?.suspendData };
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
    close() {
      if (terminate() && sure) journal?.clear();
    },
  };
}

/** A status on record that is worth something. */
function outcome(status: string, score: number): Outcome | undefined {
  if (status !== 'failed' && status !== 'completed' && status !== 'passed') return undefined;
  return { status, ...(!isNaN(score) && { score }) };
}
