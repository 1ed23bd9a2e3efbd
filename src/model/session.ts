/**
 * A learner's session with a capsule, as a pure state machine. Build, site and
 * both SCORM editions agree through it: it decides what is recorded, the
 * adapters only how it is spelt.
 *
 * States, events, what is written when and what a relaunch does stand in
 * `docs/architecture.md`, "The session". Change them there first.
 */
import { askedOf, grade, isAnswered, isOpen, isOver, isScored, triesOf } from './grading.ts';
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
  /** A try as `grading.ts` writes it; an open one is replaced by its next state. Empty is no answer. */
  | { type: 'answer'; question: PlayerQuestion; attempt: string }
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
  if (!memory) return withBest(draw(data, fresh), recorded);

  const best = better(memory.best, recorded);
  if (major(memory.version) !== major(data.version)) {
    const lasting = best && best.status !== 'failed' ? best : undefined;
    // The next run, so that no interaction id is used twice.
    return withBest(draw(data, { ...fresh, run: memory.run + 1, seed: memory.seed }), lasting);
  }

  const tries: Record<string, readonly string[]> = {};
  for (const question of data.questions) {
    const kept = memory.tries[question.digest];
    if (kept) tries[question.digest] = kept;
  }
  // A question that is asked again has an interaction already.
  const asked = Object.keys(memory.tries);
  const run = memory.run + +asked.some((digest) => !tries[digest] && (memory.tries[digest] || []).length);
  const kept = draw(data, { ...memory, version: data.version, run, tries });
  const session = settle(data, withBest(kept, best));
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
      const { question, attempt } = event;
      const tries = triesOf(question, session.tries);
      if (!attempt || isOver(question, tries)) return session;
      const closed = isOpen(tries[tries.length - 1]) ? tries.slice(0, -1) : tries;
      return settle(data, {
        ...session,
        tries: { ...session.tries, [question.digest]: [...closed, attempt] },
      });
    }
    case 'start-again':
      return draw(data, { ...session, run: session.run + 1, at: 0, tries: {} });
  }
}

/** What the LMS is to hold after this state. */
export function standing(data: PlayerData, session: Session): Standing {
  const { best, at } = session;
  return {
    status: !best ? 'incomplete' : (best.status === 'failed' && data.onFail) || best.status,
    ...(best && best.score !== undefined && { score: best.score }),
    location: String(at),
    suspendData: encodeMemory(session, data.suspendDataLimit),
  };
}

/**
 * Where the learner is: the `n`th place of `total`, the result being the last
 * and the cover 0. Screens of questions that were not drawn do not count.
 */
export function progressOf(data: PlayerData, session: Session): { n: number; total: number } {
  if (!USES.pools) return { n: session.at, total: data.screens + 1 };
  const places = placesOf(data, session);
  return { n: places.indexOf(session.at), total: places.length - 1 };
}

/** Cover, screens of this run and result, by number: what was not drawn from its pool is left out. */
function placesOf(data: PlayerData, session: Session): number[] {
  const places = Array.from({ length: data.screens + 2 }, (_, n) => n);
  const asked = askedOf(data, session.tries);
  const left = data.questions.filter((question) => !asked.includes(question)).map(({ screen }) => screen);
  return places.filter((n) => !left.includes(n));
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
 * @param id
 *   LMS id of the question, or of what goes with it.
 * @param run
 *   Run, from 1.
 * @param attempt
 *   Try in this run, from 1.
 */
export function interactionId(id: string, run: number, attempt: number): string {
  const n = (run - 1) * 5 + attempt;
  return n === 1 ? id : `${id}_${n}`;
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
  return question.shuffle ? outOfOrder(question.digest, session, answers) : [...answers];
}

/**
 * Put things out of order, the same way all through a run.
 *
 * @param name
 *   What tells these things from others: two lists need not have the same order.
 */
export function outOfOrder<Thing>(name: string, { run, seed }: Session, things: readonly Thing[]): Thing[] {
  const key = (thing: Thing) => shortDigest(`${things.indexOf(thing)} ${name} ${run} ${seed}`);
  return [...things].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Draw from each pool what is missing of its number; who was drawn, answered or not, stays. */
function draw(data: PlayerData, session: Session): Session {
  if (USES.pools) {
    const tries: Record<string, readonly string[]> = { ...session.tries };
    const pools = data.pools || {};
    for (const pool of Object.keys(pools)) {
      const members = data.questions.filter((question) => question.pool === pool).map(({ digest }) => digest);
      const rest = members.filter((digest) => !tries[digest]);
      const missing = (pools[pool] || 0) - (members.length - rest.length);
      for (const digest of outOfOrder(pool, session, rest).slice(0, Math.max(0, missing))) tries[digest] = [];
    }
    return { ...session, tries };
  }
  return session;
}

function runOutcome(data: PlayerData, session: Session): Outcome | undefined {
  if (USES.unscored && !askedOf(data, session.tries).some(isScored)) {
    const { n, total } = progressOf(data, session);
    return n >= total - 1 ? { status: 'completed' } : undefined;
  }
  const result = grade(data, session.tries);
  return result && { status: result.passed ? 'passed' : 'failed', score: result.score };
}

/** Nearest place that exists and may be seen; one left out leads on in the direction one was going. */
function place(data: PlayerData, session: Session, to: number): number {
  const end = data.screens + 1;
  let at = Math.max(0, Math.min(to, end));
  if (USES.pools && at) {
    const places = placesOf(data, session);
    at = (to < session.at ? places.filter((n) => n <= to).pop() : places.find((n) => n >= to)) || end;
  }
  const open =
    at === end &&
    askedOf(data, session.tries).find((each) => isScored(each) && !isAnswered(each, session.tries));
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
