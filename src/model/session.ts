/**
 * A learner's session with a capsule, as a pure state machine. Build, site and
 * both SCORM editions agree through it: it decides what is recorded, the
 * adapters only how it is spelt.
 *
 * | State       | Means                                                     | Status                   | Score   |
 * |-------------|-----------------------------------------------------------|--------------------------|---------|
 * | running     | a scored question is unanswered, no run was finished      | incomplete               | none    |
 * | finished    | every scored question has its first try                   | passed or failed         | of run  |
 * | running on  | started again after a finished run                        | of the best run          | of best |
 * | seen        | nothing is scored and the last screen was reached         | completed                | none    |
 *
 * | Event       | From        | To                                   | Written                                         |
 * |-------------|-------------|--------------------------------------|-------------------------------------------------|
 * | open        | nothing     | running, at the cover                | status `incomplete`, suspend data, exit;        |
 * |             |             |                                      | committed at once                               |
 * | open        | saved       | where it was left; finished: result  | only what differs; what the journal held more   |
 * | go          | any         | the screen; seen on the last one     | location, suspend data; committed once seen     |
 * | answer      | running     | running, or finished by the last one | interaction, suspend data; score and status     |
 * |             |             |                                      | with the last one; committed, then feedback     |
 * | answer      | finished    | finished: a retry changes no score   | interaction `<id>_2`, suspend data; committed   |
 * | start again | any         | running, at the cover, next run      | location, suspend data                          |
 * | hidden      | any         | the same                             | session time; committed                         |
 * | leave, exit | any         | closed                               | session time; 1.2 commits; terminate, once      |
 * | elsewhere   | any         | closed: another tab has opened it    | session time; 1.2 commits; terminate, once      |
 *
 * Before anything goes to the LMS it goes to the journal, and feedback is drawn
 * after both: an answer whose feedback was seen is kept somewhere. In review and
 * browse mode nothing is written to either, whatever the event.
 *
 * | Launched again when  | Opens                                                                           |
 * |----------------------|---------------------------------------------------------------------------------|
 * | running, running on  | on the screen it was left at, with its answers                                  |
 * | finished, seen       | on the result, with its answers                                                 |
 * | cut off anywhere     | as left: what the LMS holds and what the journal holds, together                |
 * | reset by an admin    | at the cover: the journal names another record, and is not used                 |
 * | content changed      | answers whose question still fits are kept, the others asked again, as a new    |
 * |                      | run, so that no interaction id comes twice                                      |
 * | new major version    | at the cover, with a pass or completion on record                               |
 * | suspend data dropped | at the cover, with the outcome on record                                        |
 *
 * The best outcome only ever rises: failed, completed, passed, and among equals
 * the higher score. So a pass is never downgraded, whatever a later run, a
 * later version or the LMS's own record says. `result` may be reached only when
 * finished: going there earlier leads to the first unanswered question.
 */
import { grade, isOver, triesOf } from './grading.ts';
import { shortDigest } from './identifiers.ts';
import type { PlayerData, PlayerQuestion } from './player-data.ts';
import {
  better,
  decodeMemory,
  encodeMemory,
  mergeMemories,
  type Memory,
  type Outcome,
} from './suspend-data.ts';

/** The state is exactly what is remembered: nothing can be lost between the two. */
export type Session = Readonly<Memory>;

export type SessionEvent =
  | { type: 'go'; to: number }
  /** `letters` in authored order; none is no answer. */
  | { type: 'answer'; question: PlayerQuestion; letters: string }
  | { type: 'start-again' };

/** What an LMS is told. */
export interface Standing {
  status: 'incomplete' | Outcome['status'];
  /** Percent, unrounded; absent until every scored question is answered. */
  score?: number;
  location: string;
  suspendData: string;
}

/**
 * Begin or resume.
 *
 * Answers whose question changed are forgotten, so the question is asked again.
 * A new major version starts afresh, and keeps a pass.
 *
 * @param data
 *   The capsule.
 * @param seed
 *   A few random letters or digits, used when there is no memory; it names the record.
 * @param saved
 *   Suspend data, if any was kept: maybe of another version, maybe unreadable.
 * @param recorded
 *   Outcome that the LMS has on record. Some LMSs drop the suspend data of a
 *   finished capsule, and an administrator may have set a pass by hand.
 * @param journal
 *   Suspend data that this device kept of the same record, maybe more than was saved.
 */
export function openSession(
  data: PlayerData,
  seed: string,
  saved = '',
  recorded?: Outcome,
  journal = '',
): Session {
  const memory = mergeMemories(decodeMemory(saved), decodeMemory(journal));
  const fresh = { version: data.version, run: 1, seed, at: 0, tries: {} };
  if (!memory) return withBest(fresh, recorded);

  const best = better(memory.best, recorded);
  if (major(memory.version) !== major(data.version)) {
    const lasting = best && best.status !== 'failed' ? best : undefined;
    // The next run, so that no interaction id is used twice.
    return withBest({ ...fresh, run: memory.run + 1, seed: memory.seed }, lasting);
  }

  const tries: Record<string, string[]> = {};
  for (const question of data.questions) {
    const kept = memory.tries[question.digest];
    if (kept) tries[question.digest] = kept;
  }
  // A question that is asked again has an interaction already.
  const run = memory.run + +Object.keys(memory.tries).some((digest) => !tries[digest]);
  const session = settle(data, withBest({ ...memory, version: data.version, run, tries }, best));
  return { ...session, at: place(data, session, isFinished(data, session) ? data.screens + 1 : memory.at) };
}

/**
 * Apply an event.
 *
 * @returns
 *   The next state; the same one where the event changes nothing (an answer to
 *   a question that is over, no answer).
 */
export function next(data: PlayerData, session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'go':
      return settle(data, { ...session, at: place(data, session, event.to) });
    case 'answer': {
      const tries = triesOf(event.question, session.tries);
      if (!event.letters || isOver(event.question, tries)) return session;
      return settle(data, {
        ...session,
        tries: { ...session.tries, [event.question.digest]: [...tries, event.letters] },
      });
    }
    case 'start-again':
      return { ...session, run: session.run + 1, at: 0, tries: {} };
  }
}

/** What the LMS is to hold after this state. */
export function standing(data: PlayerData, session: Session): Standing {
  const { best, at } = session;
  return {
    status: !best ? 'incomplete' : best.status === 'failed' ? data.onFail : best.status,
    ...(best?.score !== undefined && { score: best.score }),
    location: String(at),
    suspendData: encodeMemory(session),
  };
}

/** Whether this run is done, and its result can be shown. */
export function isFinished(data: PlayerData, session: Session): boolean {
  return runOutcome(data, session) !== undefined;
}

/**
 * Id of the interaction that reports a try: `arret`, its retry `arret_2`. Runs
 * count on by five (`arret_6` is the first try of the second run), the most
 * attempts that a question may have: an id that comes twice breaks some LMSs'
 * question reports, and a later version may allow more attempts or fewer.
 *
 * @param question
 *   The question.
 * @param run
 *   Run, from 1.
 * @param attempt
 *   Try in this run, from 1.
 */
export function interactionId(question: PlayerQuestion, run: number, attempt: number): string {
  const n = (run - 1) * 5 + attempt;
  return n === 1 ? question.id : `${question.id}_${n}`;
}

/**
 * Put the answers of a question in the order in which they are shown: authored,
 * or shuffled the same way all through a run.
 *
 * @param question
 *   The question.
 * @param session
 *   The session; seed and run decide.
 * @param answers
 *   One for each answer, in authored order; not changed.
 */
export function shownOrder<Answer>(
  question: PlayerQuestion,
  session: Session,
  answers: readonly Answer[],
): Answer[] {
  if (!question.shuffle) return [...answers];
  const key = (answer: Answer) =>
    shortDigest(`${answers.indexOf(answer)} ${question.digest} ${session.run} ${session.seed}`);
  return [...answers].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function runOutcome(data: PlayerData, session: Session): Outcome | undefined {
  if (!data.questions.length) return session.at >= data.screens ? { status: 'completed' } : undefined;
  const result = grade(data, session.tries);
  return result && { status: result.passed ? 'passed' : 'failed', score: result.score };
}

/** Nearest place that exists and may be seen. */
function place(data: PlayerData, session: Session, to: number): number {
  const at = Math.max(0, Math.min(to, data.screens + 1));
  if (at <= data.screens) return at;
  const open = data.questions.find((question) => !triesOf(question, session.tries).length);
  return open ? open.screen : at;
}

function settle(data: PlayerData, session: Session): Session {
  return withBest(session, runOutcome(data, session));
}

function withBest(session: Session, outcome: Outcome | undefined): Session {
  const best = better(session.best, outcome);
  return best ? { ...session, best } : session;
}

function major(version: string): string {
  return version.replace(/\..*/, '');
}
