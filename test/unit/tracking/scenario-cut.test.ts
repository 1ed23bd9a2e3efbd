/**
 * A scenario cut off before and after every call of the API and every write to
 * the browser's storage, launched again and walked to its end: no choice that
 * the learner saw is lost, no step is reported twice.
 */
import { describe, expect, it } from 'vitest';
import { isOpen, isOver, triesOf } from '../../../src/model/grading.ts';
import { choiceAt, choose, stepOf } from '../../../src/model/path.ts';
import type { PlayerQuestion } from '../../../src/model/player-data.ts';
import { decodeMemory } from '../../../src/model/suspend-data.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { countSteps, interactionsOf, rankOf, scoreOf, type Edition } from './scripted-lms.ts';
import { accountOf, launch, newWorld, isolate, type Seen, type World } from './world.ts';

/** Three steps, the second of which leads back to the first, and two ends. */
const data = dataOf([
  questionOf('leak', {
    type: 'scenario',
    part: 'scenario',
    right: 'a ab a  ',
    steps: [
      { id: 'alarm', to: [1, 4] },
      { id: 'valve', to: [2, 2, 0] },
      { id: 'windows', to: [3, 4] },
      { id: 'aired', to: [] },
      { id: 'blast', to: [] },
    ],
  }),
]);
const learner = 'amina.b';

/** First try: to the valve, back, to the valve again, the windows, the blast. Second try: all right. */
function chosenAt(before: string, step: number, attempt: number): string {
  if (attempt > 1) return 'a';
  if (step === 1) return choiceAt(before, 1) ? 'b' : 'c';
  return step === 2 ? 'b' : 'a';
}

/** The try that comes next. */
function nextTry({ steps = [] }: PlayerQuestion, tries: readonly string[]): string {
  const last = tries.at(-1) ?? '';
  const before = isOpen(last) ? last : '';
  const step = before ? stepOf(steps, before) : 0;
  return choose(steps, before, chosenAt(before, step, before ? tries.length : tries.length + 1));
}

/** Walk until the world ends, or the question is over. */
async function walk(world: World): Promise<Seen[]> {
  const visit = await launch(world, learner);
  const seen: Seen[] = [];
  visit.apply({ type: 'go', to: 2 });
  const [question] = data.questions;
  while (question && world.steps.alive()) {
    const tries = triesOf(question, visit.session().tries);
    if (isOver(question, tries)) break;
    const answered = visit.answer(question, nextTry(question, tries));
    if (answered) seen.push(answered);
  }
  return seen;
}

function outcomeOf(world: World) {
  const { kept } = accountOf(world, learner);
  return {
    rank: rankOf(kept, world.edition),
    score: scoreOf(kept, world.edition),
    tries: decodeMemory(kept['cmi.suspend_data'] ?? '')?.tries,
    interactions: interactionsOf(kept),
  };
}

isolate();

describe.each(['1.2', '2004'] satisfies Edition[])('SCORM %s', (edition) => {
  const wrong = edition === '1.2' ? 'wrong' : 'incorrect';
  const expected = {
    rank: expect.any(Number) as number,
    score: 0,
    tries: { dleak: ['acb--e', 'aaa--d'] },
    interactions: {
      leak_alarm: 'a correct',
      leak_valve: `c ${wrong}`,
      leak_windows: `b ${wrong}`,
      leak_alarm_2: 'a correct',
      leak_valve_2: 'a correct',
      leak_windows_2: 'a correct',
    },
  };

  it('reports the first choice at each step of each try', async () => {
    const world = newWorld(edition, data, countSteps());
    const seen = await walk(world);
    expect(seen).toHaveLength(8);
    expect(outcomeOf(world)).toEqual(expected);
  });

  it.each([true, false])(
    'crashed at every step, with an LMS that keeps each value: %s',
    async (keepsEach) => {
      const whole = newWorld(edition, data, countSteps(), { keepsEach });
      await walk(whole);
      const steps = whole.steps.taken;
      expect(steps).toBeGreaterThan(50);
      for (let cutAt = 1; cutAt <= steps + 1; cutAt++) {
        const world = newWorld(edition, data, countSteps(cutAt), { keepsEach });
        const seen = await walk(world);
        world.steps = countSteps();
        const { tries } = (await launch(world, learner)).session();
        for (const { question, attempt, letters } of seen) {
          const now = tries[question]?.[attempt - 1] ?? '';
          // Every choice that was made is still there; more may have been.
          const lost = [...letters.slice(0, 5)].filter(
            (letter, at) => letter !== '-' && letter !== now.charAt(at),
          );
          expect(lost, `Cut before step ${cutAt}: ${letters} became ${now}`).toEqual([]);
        }
        await walk(world);
        expect(outcomeOf(world), `Cut before step ${cutAt} of ${steps}`).toEqual(expected);
        expect(world.refused).toEqual([]);
      }
    },
  );
});
