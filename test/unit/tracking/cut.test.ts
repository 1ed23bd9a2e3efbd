/**
 * A run cut off before and after every call of the API and every write to the
 * browser's storage, launched again and finished: nothing that the learner saw
 * is lost, nothing counts twice, and the record ends as if nothing had been.
 */
import { afterAll, describe, expect, it } from 'vitest';
import type { PlayerQuestion } from '../../../src/model/player-data.ts';
import { decodeMemory } from '../../../src/model/suspend-data.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { countSteps, interactionsOf, rankOf, scoreOf, type Edition } from './scripted-lms.ts';
import { accountOf, launch, newWorld, proceed, isolate, type Seen, type World } from './world.ts';

const data = dataOf([
  questionOf('doors', { type: 'multiple', right: 'ac' }),
  questionOf('risk', { type: 'true-false', right: 'a', truth: 'a', attempts: 1 }),
  questionOf('valve'),
]);
const learner = 'amina.b';

/** First run: wrong then right, right, wrong twice. Second run: all right. */
function lettersOf(question: PlayerQuestion, run: number, attempt: number): string {
  if (run > 1 || question.id === 'risk') return question.right;
  return question.id === 'doors' && attempt > 1 ? question.right : 'b';
}

type Ending = 'crash' | 'left' | 'exit' | 'cached';

/** Play until the world ends, or all is done and the session is ended as told. */
async function play(world: World, ending: Ending = 'exit', most = Infinity): Promise<Seen[]> {
  const visit = await launch(world, learner);
  const seen: Seen[] = [];
  for (let n = 0; n < most && world.steps.alive(); n++) {
    const done = proceed(world, visit, lettersOf, 2);
    if (done === 'done') break;
    if (done) seen.push(done);
  }
  if (ending === 'exit') visit.recorder.close?.();
  if (ending === 'left' || ending === 'cached') visit.browser.fire('pagehide');
  if (ending === 'cached') {
    visit.browser.fire('pageshow', { persisted: true });
    expect(visit.browser.reloads()).toBe(1);
  }
  return seen;
}

/** What must be the same in the end, whatever happened on the way. */
function outcomeOf(world: World) {
  const { kept } = accountOf(world, learner);
  const { seed: _, ...memory } = decodeMemory(kept['cmi.suspend_data'] ?? '') ?? { seed: '' };
  return {
    rank: rankOf(kept, world.edition),
    score: scoreOf(kept, world.edition),
    location: kept['cmi.core.lesson_location'] ?? kept['cmi.location'],
    exit: kept['cmi.core.exit'] ?? kept['cmi.exit'],
    memory,
    interactions: interactionsOf(kept),
  };
}

async function relaunchAndFinish(world: World, seen: readonly Seen[], expected: unknown): Promise<void> {
  world.steps = countSteps();
  const before = rankOf(accountOf(world, learner).kept, world.edition);
  const visit = await launch(world, learner);
  for (const { question, run, attempt, letters } of seen) {
    const session = visit.session();
    expect(session.run).toBeGreaterThanOrEqual(run);
    if (session.run === run) expect(session.tries[question]?.[attempt - 1]).toBe(letters);
  }
  expect(rankOf(accountOf(world, learner).kept, world.edition)).toBeGreaterThanOrEqual(before);
  visit.recorder.close?.();
  await play(world);
  expect(outcomeOf(world)).toEqual(expected);
  expect(world.refused).toEqual([]);
  const { total } = accountOf(world, learner);
  expect(total).toBeGreaterThanOrEqual(0);
  expect(total).toBeLessThan(60);
}

const counted: Record<string, number> = {};

isolate();
afterAll(() => {
  console.log(
    'Cut points:',
    counted,
    Object.values(counted).reduce((sum, n) => sum + n, 0),
  );
});

const editions: Edition[] = ['1.2', '2004'];
const lmss = [
  ['keeps what is committed', { keepsEach: false }],
  ['keeps each value as it comes', { keepsEach: true }],
  ['refuses every commit', { refuses: 1e6 }],
  ['loses what it says yes to, after the first', { loses: 1e6 }],
] as const;

describe.each(editions)('SCORM %s', (edition) => {
  /** An LMS that loses everything from its first word on cannot be told from one that was reset. */
  async function worldOf(habits: (typeof lmss)[number][1], cutAt?: number): Promise<World> {
    const world = newWorld(edition, data, countSteps());
    if ('loses' in habits) {
      const first = await launch(world, learner);
      first.browser.fire('pagehide');
    }
    Object.assign(world.habits, habits);
    world.steps = countSteps(cutAt);
    return world;
  }

  async function uninterrupted() {
    const world = newWorld(edition, data, countSteps());
    const seen = await play(world);
    expect(seen).toHaveLength(8);
    return outcomeOf(world);
  }

  it('ends passed, with each try once', async () => {
    const { interactions, ...end } = await uninterrupted();
    expect(end).toMatchObject({ rank: 5, score: 100, location: '5', exit: 'suspend' });
    const one =
      edition === '1.2'
        ? ['b wrong', 'a,c correct', 't correct', 'b wrong', 'a correct']
        : ['b incorrect', 'a[,]c correct', 'true correct', 'b incorrect', 'a correct'];
    const [wrong, both, truth, , right] = one;
    expect(interactions).toEqual({
      doors: wrong,
      doors_2: both,
      risk: truth,
      valve: wrong,
      valve_2: wrong,
      doors_6: both,
      risk_6: truth,
      valve_6: right,
    });
  });

  it.each(lmss)('crashed at every step, with an LMS that %s', async (name, habits) => {
    const expected = await uninterrupted();
    const whole = await worldOf(habits);
    await play(whole, 'crash');
    const steps = whole.steps.taken;
    expect(steps).toBeGreaterThan(100);
    for (let cutAt = 1; cutAt <= steps + 1; cutAt++) {
      const world = await worldOf(habits, cutAt);
      const seen = await play(world, 'crash');
      Object.assign(world.habits, { refuses: 0, loses: 0 });
      await relaunchAndFinish(world, seen, expected).catch((error: unknown) => {
        throw new Error(`Cut before step ${cutAt} of ${steps}`, { cause: error });
      });
    }
    counted[`${edition} ${name}`] = steps + 1;
  });

  it.each(['left', 'exit', 'cached'] as const)('%s after every action', async (ending) => {
    const expected = await uninterrupted();
    for (const [, habits] of lmss) {
      for (let actions = 0; actions <= 24; actions++) {
        const world = await worldOf(habits);
        const seen = await play(world, ending, actions);
        Object.assign(world.habits, { refuses: 0, loses: 0 });
        await relaunchAndFinish(world, seen, expected);
        counted[`${edition} ${ending}`] = (counted[`${edition} ${ending}`] ?? 0) + 1;
      }
    }
  });

  it.each([1, 2, 3, 5, 8])('refusing %i commits anywhere, or throwing, loses nothing', async (k) => {
    const expected = await uninterrupted();
    for (let from = 0; from <= 24; from++) {
      for (const how of ['refuses', 'throws'] as const) {
        const world = await worldOf({ keepsEach: false });
        const visit = await launch(world, learner);
        for (let n = 0; n < 60; n++) {
          if (n === from) Object.assign(world.habits, how === 'refuses' ? { refuses: k } : { throws: true });
          if (n === from + k) world.habits.throws = false;
          if (proceed(world, visit, lettersOf, 2) === 'done') break;
        }
        Object.assign(world.habits, { refuses: 0, throws: false });
        visit.browser.fire('online');
        expect(visit.notice()).toBeUndefined();
        visit.recorder.close?.();
        expect(outcomeOf(world)).toEqual(expected);
        expect(world.refused).toEqual([]);
        counted[`${edition} ${how}`] = (counted[`${edition} ${how}`] ?? 0) + 1;
      }
    }
  });
});
