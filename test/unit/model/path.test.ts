/** Walks through a scenario: how a try is written, graded, kept and taken up again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOpen, isOver, isRight, triesOf } from '../../../src/model/grading.ts';
import { letters } from '../../../src/model/identifiers.ts';
import { choiceAt, choose, stepOf } from '../../../src/model/path.ts';
import type { PlayerQuestion } from '../../../src/model/player-data.ts';
import { isFinished, next, openSession, standing, type Session } from '../../../src/model/session.ts';
import { decodeMemory, forgotten } from '../../../src/model/suspend-data.ts';
import { dataOf, questionOf } from './sample-data.ts';

/** A gas leak: cut the gas (a), then open the windows (a or c); back to the start (b), or the end of it. */
const leak = scenarioOf([[1, 3], [2, 0, 2], [], []], ['a', 'ac', '', '']);

function scenarioOf(to: number[][], rights: string[]): PlayerQuestion {
  return questionOf('leak', {
    type: 'scenario',
    part: 'scenario',
    right: rights.join(' '),
    steps: to.map((leads, n) => ({ id: `step_${n}`, to: leads })),
  });
}

/** Scenarios whose every step leads on: to a later one, or to any, with the last step as an end. */
const scenario: fc.Arbitrary<PlayerQuestion> = fc.integer({ min: 2, max: 35 }).chain((count) =>
  fc
    .array(
      fc.record({
        others: fc.array(fc.nat(count - 1), { maxLength: 4 }),
        right: fc.nat(30),
      }),
      { minLength: count - 1, maxLength: count - 1 },
    )
    .map((steps) => {
      const to = steps.map(({ others }, at) => [at + 1, ...others]);
      const rights = to.map((leads, at) => {
        const some = leads
          .map((_, n) => (((steps[at]?.right ?? 0) >> n) & 1 ? letters.charAt(n) : ''))
          .join('');
        return some || 'a';
      });
      return scenarioOf([...to, []], [...rights, '']);
    }),
);

/** What a learner chooses, again and again: after some time only what leads on. */
const choices = fc.array(fc.nat(4), { maxLength: 40 });

/** Every try of a walk, from the first choice to the end. */
function walk({ steps = [] }: PlayerQuestion, picks: readonly number[]): string[] {
  const tries: string[] = [];
  for (let n = 0; n < 200; n++) {
    const last = tries.at(-1) ?? '';
    if (last && !isOpen(last)) return tries;
    const leads = steps[last ? stepOf(steps, last) : 0]?.to.length ?? 1;
    tries.push(choose(steps, last, letters.charAt((picks[n] ?? 0) % leads)));
  }
  throw new Error('The walk comes to no end');
}

/** Sessions of a walk, one after each choice. */
function sessionsOf(question: PlayerQuestion, attempts: readonly string[]): Session[] {
  const data = dataOf([question]);
  const [first] = data.questions;
  let session = next(data, openSession(data, 'k3'), { type: 'go', to: 2 });
  return attempts.map((attempt) => {
    session = next(data, session, { type: 'answer', question: first ?? question, attempt });
    return session;
  });
}

describe('a try at a scenario', () => {
  it('says the first choice at each step and the step reached', () => {
    expect(walk(leak, [0, 0])).toEqual(['a---b*', 'aa--c']);
    expect(walk(leak, [1])).toEqual(['b---d']);
  });

  it('keeps the first choice where one comes again', () => {
    const tries = walk(leak, [0, 1, 1]);
    expect(tries).toEqual(['a---b*', 'ab--a*', 'ab--d']);
    expect(tries.map((attempt) => isRight(leak, attempt))).toEqual([false, false, false]);
  });

  it('is right when every choice made was, whatever was not come to', () => {
    expect(isRight(leak, 'aa--c')).toBe(true);
    expect(isRight(leak, 'ac--c')).toBe(true);
    expect(isRight(leak, 'b---d')).toBe(false);
    expect(isRight(leak, 'aa--c*')).toBe(false);
  });

  it('says nothing of its choices once only the fact was kept', () => {
    expect(stepOf(leak.steps ?? [], forgotten)).toBe(0);
    expect(choiceAt(forgotten, 0)).toBe('');
    expect(isOpen(forgotten)).toBe(false);
    expect(choose(leak.steps ?? [], forgotten, 'a')).toBe('a---b*');
  });

  it('is graded by what was chosen first at each step', () => {
    fc.assert(
      fc.property(scenario, choices, (question, picks) => {
        const steps = question.steps ?? [];
        const first = new Map<number, string>();
        let at = 0;
        for (let n = 0; steps[at]?.to.length; n++) {
          const letter = letters.charAt((picks[n] ?? 0) % (steps[at]?.to.length ?? 1));
          if (!first.has(at)) first.set(at, letter);
          at = steps[at]?.to[letters.indexOf(letter)] ?? 0;
        }
        const rights = question.right.split(' ');
        const attempt = walk(question, picks).at(-1) ?? '';
        expect(isRight(question, attempt)).toBe(
          [...first].every(([step, letter]) => rights[step]?.includes(letter)),
        );
        expect(stepOf(steps, attempt)).toBe(at);
        expect(steps.map((_, step) => choiceAt(attempt, step))).toEqual(
          steps.map((_, step) => first.get(step) ?? ''),
        );
      }),
    );
  });
});

describe('a walk', () => {
  it('goes on after any choice as if it had not been left', () => {
    fc.assert(
      fc.property(scenario, choices, (question, picks) => {
        const data = dataOf([question]);
        const attempts = walk(question, picks);
        const sessions = sessionsOf(question, attempts);
        const last = sessions.at(-1);
        for (const [n, session] of sessions.entries()) {
          let resumed = openSession(data, 'zz', standing(data, session).suspendData);
          expect(resumed.tries).toEqual(session.tries);
          expect(isFinished(data, resumed)).toBe(n === sessions.length - 1);
          // One that has come to an end opens on its result, any other where it was.
          expect(resumed.at).toBe(n === sessions.length - 1 ? data.screens + 1 : session.at);
          for (const attempt of attempts.slice(n + 1)) {
            const [asked = question] = data.questions;
            resumed = next(data, resumed, { type: 'answer', question: asked, attempt });
          }
          expect({ ...resumed, at: 0 }).toEqual({ ...last, at: 0 });
        }
      }),
      { numRuns: 50 },
    );
  });

  it('loses no choice that the LMS or the journal knows', () => {
    fc.assert(
      fc.property(scenario, choices, fc.nat(), fc.nat(), (question, picks, one, two) => {
        const data = dataOf([question]);
        const sessions = sessionsOf(question, walk(question, picks));
        const [held, kept] = [one, two].map((n) => sessions[n % sessions.length]);
        const later = two % sessions.length >= one % sessions.length ? kept : held;
        if (!held || !kept || !later) throw new Error('No session');
        const [saved, journal] = [held, kept].map((each) => standing(data, each).suspendData);
        const opened = openSession(data, 'zz', saved, undefined, journal);
        // Of a loop that was gone round, both know the same choices: either may be the later.
        const made = (session: Session) =>
          Object.values(session.tries).map((tries) =>
            tries.map((attempt) => attempt.slice(0, question.steps?.length)),
          );
        expect(made(opened)).toEqual(made(later));
        expect(isFinished(data, opened)).toBe(isFinished(data, later));
      }),
      { numRuns: 50 },
    );
  });

  it('is tried again as a new try, which changes no score', () => {
    const data = dataOf([leak]);
    const [question = leak] = data.questions;
    let session = sessionsOf(leak, walk(leak, [1])).at(-1) ?? openSession(data, 'k3');
    expect(standing(data, session)).toMatchObject({ status: 'failed', score: 0 });
    for (const attempt of walk(leak, [0, 0])) {
      expect(isOver(question, triesOf(question, session.tries))).toBe(false);
      session = next(data, session, { type: 'answer', question, attempt });
    }
    expect(session.tries[question.digest]).toEqual(['b---d', 'aa--c']);
    expect(standing(data, session)).toMatchObject({ status: 'failed', score: 0 });
    expect(isOver(question, triesOf(question, session.tries))).toBe(true);
  });

  it('is written in characters that suspend data takes', () => {
    fc.assert(
      fc.property(scenario, choices, (question, picks) => {
        const data = dataOf([question]);
        for (const session of sessionsOf(question, walk(question, picks))) {
          const { suspendData } = standing(data, session);
          expect(suspendData).toMatch(/^[\x21-\x7e]*$/);
          expect(decodeMemory(suspendData)?.tries).toEqual(session.tries);
        }
      }),
      { numRuns: 50 },
    );
  });
});
