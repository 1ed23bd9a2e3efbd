import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayerData } from '../../../src/model/player-data.ts';
import {
  interactionId,
  isFinished,
  next,
  openSession,
  shownOrder,
  standing,
  type Session,
  type SessionEvent,
} from '../../../src/model/session.ts';
import { dataOf, questionOf } from './sample-data.ts';

const data = dataOf([questionOf('one'), questionOf('two'), questionOf('three')]);
const result = data.screens + 1;

/** Answer each question in turn by a letter of `answers`, and go to the result. */
function play(session: Session, answers: string, of: PlayerData = data): Session {
  let now = session;
  of.questions.forEach((question, index) => {
    const letters = answers.charAt(index);
    if (letters) now = next(of, now, { type: 'answer', question, attempt: letters });
  });
  return next(of, now, { type: 'go', to: of.screens + 1 });
}

function resume(session: Session, of: PlayerData = data): Session {
  return openSession(of, 'zz', standing(of, session).suspendData);
}

describe('a session', () => {
  it('begins incomplete at the cover, without a score', () => {
    const session = openSession(data, 'k3');
    expect(standing(data, session)).toEqual({
      status: 'incomplete',
      location: '0',
      suspendData: '1|1.2.0|1|k3|0||;',
    });
  });

  it('has no score until the last question is answered', () => {
    const session = play(openSession(data, 'k3'), 'aa');
    expect(standing(data, session)).not.toHaveProperty('score');
    expect(standing(data, session).status).toBe('incomplete');
  });

  it('is passed or failed as soon as the last question is answered', () => {
    expect(standing(data, play(openSession(data, 'k3'), 'aaa'))).toMatchObject({
      status: 'passed',
      score: 100,
    });
    const failed = standing(data, play(openSession(data, 'k3'), 'aab'));
    expect(failed.status).toBe('failed');
    expect(failed.score).toBeCloseTo(66.6667, 3);
  });

  it('says incomplete after a failure where the project asks for it, with the score', () => {
    const lenient = { ...data, onFail: 'incomplete' as const };
    expect(standing(lenient, play(openSession(lenient, 'k3'), 'bbb', lenient))).toMatchObject({
      status: 'incomplete',
      score: 0,
    });
  });

  it('keeps the score of the first try when a question is tried again', () => {
    const failed = play(openSession(data, 'k3'), 'bbb');
    const [question] = data.questions;
    if (!question) throw new Error('No question');
    const retried = next(data, failed, { type: 'answer', question, attempt: 'a' });
    expect(retried.tries[question.digest]).toEqual(['b', 'a']);
    expect(standing(data, retried)).toMatchObject({ status: 'failed', score: 0 });
  });

  it('takes no answer beyond the attempts, and no empty one', () => {
    const failed = play(play(play(openSession(data, 'k3'), 'b'), 'b'), 'a');
    expect(failed.tries['done']).toEqual(['b', 'b']);
    const session = openSession(data, 'k3');
    const [question] = data.questions;
    if (!question) throw new Error('No question');
    expect(next(data, session, { type: 'answer', question, attempt: '' })).toBe(session);
  });

  it('leads to the first unanswered question instead of the result', () => {
    const session = play(openSession(data, 'k3'), 'a');
    expect(session.at).toBe(3);
    expect(play(session, '.aa'.replace('.', 'b')).at).toBe(result);
  });

  it('stays between cover and result', () => {
    const session = play(openSession(data, 'k3'), 'aaa');
    expect(next(data, session, { type: 'go', to: -3 }).at).toBe(0);
    expect(next(data, session, { type: 'go', to: 99 }).at).toBe(result);
  });

  it('without questions is completed on its last screen, not before', () => {
    const story = dataOf([], { screens: 3 });
    const half = next(story, openSession(story, 'k3'), { type: 'go', to: 2 });
    expect(standing(story, half).status).toBe('incomplete');
    const seen = next(story, half, { type: 'go', to: 3 });
    expect(standing(story, seen)).toEqual(expect.objectContaining({ status: 'completed' }));
    expect(standing(story, seen)).not.toHaveProperty('score');
    expect(standing(story, next(story, seen, { type: 'go', to: 0 })).status).toBe('completed');
  });

  it('that draws opinions alone is completed, one that draws what is scored is graded', () => {
    const pool = dataOf(
      [questionOf('view', { type: 'opinion', pool: 'p' }), questionOf('key', { pool: 'p' })],
      {
        pools: { p: 1 },
      },
    );
    const ends = Array.from({ length: 20 }, (_, n) => {
      let session = openSession(pool, `k${n}`);
      for (const question of pool.questions.filter(({ digest }) => session.tries[digest]))
        session = next(pool, session, { type: 'answer', question, attempt: 'a' });
      session = next(pool, session, { type: 'go', to: pool.screens + 1 });
      expect(isFinished(pool, session)).toBe(true);
      return `${Object.keys(session.tries).join()} ${standing(pool, session).status}`;
    });
    expect([...new Set(ends)].sort()).toEqual(['dkey passed', 'dview completed']);
  });
});

describe('starting again', () => {
  it('is a new run with nothing answered, and the best outcome stays', () => {
    const failed = play(openSession(data, 'k3'), 'aab');
    const again = next(data, failed, { type: 'start-again' });
    expect(again).toMatchObject({ run: 2, at: 0, tries: {} });
    expect(standing(data, again)).toMatchObject({ status: 'failed' });
    expect(standing(data, play(again, 'bbb')).score).toBeCloseTo(66.6667, 3);
    expect(standing(data, play(again, 'aaa'))).toMatchObject({ status: 'passed', score: 100 });
  });

  it('never takes a pass away', () => {
    const passed = play(openSession(data, 'k3'), 'aaa');
    const worse = play(next(data, passed, { type: 'start-again' }), 'bbb');
    expect(standing(data, worse)).toMatchObject({ status: 'passed', score: 100 });
  });

  it('gives interactions ids that no earlier run had', () => {
    const question = questionOf('doors', { attempts: 2 });
    const ids = [1, 2, 3].flatMap((run) => [1, 2].map((attempt) => interactionId(question.id, run, attempt)));
    expect(ids).toEqual(['doors', 'doors_2', 'doors_6', 'doors_7', 'doors_11', 'doors_12']);
  });
});

describe('resuming', () => {
  it('goes on where it was left', () => {
    const session = next(data, play(openSession(data, 'k3'), 'a'), { type: 'go', to: 3 });
    expect(resume(session)).toEqual(session);
  });

  it('opens a finished capsule at its result, with its answers', () => {
    const passed = next(data, play(openSession(data, 'k3'), 'aaa'), { type: 'go', to: 1 });
    expect(resume(passed)).toMatchObject({ at: result, tries: passed.tries });
    expect(isFinished(data, resume(passed))).toBe(true);
  });

  it('asks a changed question again and keeps the others', () => {
    const half = play(openSession(data, 'k3'), 'aa');
    const changed = dataOf([questionOf('one', { digest: 'new' }), questionOf('two'), questionOf('three')]);
    expect(resume(half, changed).tries).toEqual({ dtwo: ['a'] });
  });

  it('grades again by the rules of now, and lets nothing fall', () => {
    const failed = play(openSession(data, 'k3'), 'aab');
    expect(standing({ ...data, mastery: 60 }, resume(failed, { ...data, mastery: 60 })).status).toBe(
      'passed',
    );
    const passed = play(openSession(data, 'k3'), 'aaa');
    const critical = { ...data, questions: data.questions.map((each) => ({ ...each, right: 'b' })) };
    expect(standing(critical, resume(passed, critical)).status).toBe('passed');
  });

  it('keeps tries that a question no longer allows: their interactions have been sent', () => {
    const tried = play(play(openSession(data, 'k3'), 'b'), 'a');
    const strict = { ...data, questions: data.questions.map((each) => ({ ...each, attempts: 1 })) };
    expect(resume(tried, strict).tries).toEqual({ done: ['b', 'a'] });
  });

  it('keeps a pass when a question changes, and asks that question', () => {
    const passed = play(openSession(data, 'k3'), 'aaa');
    const changed = dataOf([questionOf('one', { digest: 'new' }), questionOf('two'), questionOf('three')]);
    const session = resume(passed, changed);
    expect(session.at).toBe(2);
    expect(standing(changed, session)).toMatchObject({ status: 'passed', score: 100 });
  });

  it('starts afresh with a new major version, and keeps a pass only', () => {
    const major = { ...data, version: '2.0.0' };
    const failed = resume(play(openSession(data, 'k3'), 'bbb'), major);
    expect(failed).toEqual({ version: '2.0.0', run: 2, seed: 'k3', at: 0, tries: {} });
    const passed = resume(play(openSession(data, 'k3'), 'aaa'), major);
    expect(passed).toMatchObject({ run: 2, at: 0, tries: {} });
    expect(standing(major, passed)).toMatchObject({ status: 'passed', score: 100 });
  });

  it('begins anew with suspend data it cannot read', () => {
    expect(openSession(data, 'k3', '{"course":"another"}')).toEqual(openSession(data, 'k3'));
  });

  it('keeps what the LMS has on record when the suspend data is gone', () => {
    const session = openSession(data, 'k3', '', { status: 'passed', score: 90 });
    expect(session.at).toBe(0);
    expect(standing(data, play(session, 'bbb'))).toMatchObject({ status: 'passed', score: 90 });
  });

  it('keeps a pass that an administrator set', () => {
    const failed = standing(data, play(openSession(data, 'k3'), 'bbb')).suspendData;
    expect(standing(data, openSession(data, 'k3', failed, { status: 'passed' })).status).toBe('passed');
  });
});

describe('whatever happens', () => {
  const events: fc.Arbitrary<SessionEvent | 'resume'> = fc.oneof(
    fc.record({ type: fc.constant('go' as const), to: fc.integer({ min: -1, max: result + 1 }) }),
    fc.record({
      type: fc.constant('answer' as const),
      question: fc.constantFrom(...data.questions),
      attempt: fc.constantFrom('a', 'b', ''),
    }),
    fc.constant({ type: 'start-again' as const }),
    fc.constant('resume' as const),
  );
  const order = ['incomplete', 'failed', 'completed', 'passed'];

  it('neither status nor score of the same status ever falls', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 40 }), (happened) => {
        let session = openSession(data, 'k3');
        let before = standing(data, session);
        for (const event of happened) {
          session = event === 'resume' ? resume(session) : next(data, session, event);
          const after = standing(data, session);
          const rise = order.indexOf(after.status) - order.indexOf(before.status);
          expect(rise).toBeGreaterThanOrEqual(0);
          if (rise === 0) expect(after.score ?? -1).toBeGreaterThanOrEqual((before.score ?? -1) - 1e-3);
          expect(after.score === undefined).toBe(after.status === 'incomplete');
          before = after;
        }
      }),
    );
  });
});

describe('whatever happens to the capsule between two launches', () => {
  const all = ['one', 'two', 'three', 'four'];
  const version = fc
    .record({
      ids: fc.shuffledSubarray(all, { minLength: 1 }),
      rewritten: fc.subarray(all),
      attempts: fc.integer({ min: 1, max: 5 }),
      major: fc.integer({ min: 1, max: 2 }),
    })
    .map(({ ids, rewritten, attempts, major }) =>
      dataOf(
        ids.map((id) => questionOf(id, { attempts, digest: rewritten.includes(id) ? `new${id}` : `d${id}` })),
        { version: `${major}.0.0` },
      ),
    );
  const launches = fc.array(fc.tuple(version, fc.array(fc.constantFrom('a', 'b'), { maxLength: 12 })), {
    minLength: 1,
    maxLength: 6,
  });

  it('no interaction id comes twice, answers that fit stay, and the outcome never falls', () => {
    fc.assert(
      fc.property(launches, (visits) => {
        const sent = new Set<string>();
        let saved = '';
        let rank = 0;
        let before: Session | undefined;
        for (const [of, answers] of visits) {
          let session = openSession(of, 'k3', saved);
          if (before?.version.charAt(0) === of.version.charAt(0)) {
            for (const { digest } of of.questions)
              expect(session.tries[digest]).toEqual(before.tries[digest]);
          }
          for (const letters of answers) {
            const question = of.questions.find(
              ({ digest, attempts, right }) =>
                (session.tries[digest]?.length ?? 0) < attempts && session.tries[digest]?.at(-1) !== right,
            );
            if (!question) {
              session = next(of, session, { type: 'start-again' });
              continue;
            }
            const id = interactionId(
              question.id,
              session.run,
              (session.tries[question.digest]?.length ?? 0) + 1,
            );
            expect(sent, id).not.toContain(id);
            sent.add(id);
            session = next(of, session, { type: 'answer', question, attempt: letters });
          }
          const { status, suspendData } = standing(of, session);
          const now = ['incomplete', 'failed', 'completed', 'passed'].indexOf(status);
          if (rank === 3) expect(now).toBe(3);
          rank = now;
          saved = suspendData;
          before = session;
        }
      }),
    );
  });

  it('goes on from the journal where the LMS knows less', () => {
    const half = play(openSession(data, 'k3'), 'a');
    const more = play(half, '.b'.replace('.', 'a'));
    const held = standing(data, half).suspendData;
    const journal = standing(data, more).suspendData;
    expect(openSession(data, 'zz', held, undefined, journal)).toEqual(openSession(data, 'zz', journal));
    expect(openSession(data, 'zz', journal, undefined, held)).toEqual(openSession(data, 'zz', journal));
  });
});

describe('the order of answers', () => {
  const letters = ['a', 'b', 'c', 'd', 'e'];

  it('is the authored one unless the question is shuffled', () => {
    expect(shownOrder(questionOf('doors'), openSession(data, 'k3'), letters)).toEqual(letters);
  });

  it('when shuffled is the same on resume and another in another run', () => {
    const question = questionOf('doors', { shuffle: true });
    const session = openSession(data, 'k3');
    const orders = [1, 2, 3, 4].map((run) => shownOrder(question, { ...session, run }, letters).join(''));
    expect(shownOrder(question, resume(session), letters).join('')).toBe(orders[0]);
    expect(new Set(orders).size).toBeGreaterThan(1);
    for (const each of orders) expect([...each].sort()).toEqual(letters);
  });
});
