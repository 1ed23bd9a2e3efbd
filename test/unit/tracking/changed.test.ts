/**
 * A question changes while two devices have answers of the same run. It keeps
 * its id, so what one device has reported and what the other has yet to report
 * would come under the same one.
 */
import { describe, expect, it } from 'vitest';
import { decodeMemory } from '../../../src/model/suspend-data.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { countSteps, interactionsOf, type Edition, type Habits } from './scripted-lms.ts';
import { accountOf, launch, newWorld, proceed, isolate } from './world.ts';

const learner = 'amina.b';
const [doors, valve] = [questionOf('doors'), questionOf('valve')];
const former = dataOf([doors, questionOf('risk'), valve]);
const latter = dataOf([doors, questionOf('risk', { digest: 'dnew' }), valve]);

isolate();

describe.each<Edition>(['1.2', '2004'])(
  'a question that changed between two devices, SCORM %s',
  (edition) => {
    const well = { refuses: 0, shut: false };

    function newStory() {
      const world = newWorld(edition, former, countSteps());
      /** Answer so many questions on a device, with an LMS in such a state, then leave. */
      async function answer(
        device: Map<string, string>,
        data: typeof former,
        many: number,
        habits: Partial<Habits>,
      ) {
        Object.assign(world, { device, data });
        Object.assign(world.habits, habits);
        const visit = await launch(world, learner);
        for (let n = 0; n < many;) {
          const done = proceed(world, visit, ({ right }) => right);
          if (done === 'done') break;
          if (done) n += 1;
        }
        visit.recorder.close?.();
      }
      function outcome() {
        const { kept } = accountOf(world, learner);
        expect(world.refused).toEqual([]);
        const { run, tries } = decodeMemory(kept['cmi.suspend_data'] ?? '') ?? {};
        return { run, tries, ids: Object.keys(interactionsOf(kept)) };
      }
      return { answer, outcome, first: new Map<string, string>(), second: new Map<string, string>() };
    }

    it('is reported once where the LMS has its former answer', async () => {
      const { answer, outcome, first, second } = newStory();
      await answer(first, former, 3, well);
      await answer(second, latter, 2, { shut: true });
      await answer(second, latter, 3, well);
      expect(outcome()).toEqual({
        run: 2,
        tries: { ddoors: ['a'], dvalve: ['a'], dnew: ['a'] },
        ids: ['doors', 'risk', 'valve'],
      });
    });

    it('is reported once where the LMS has its latter answer', async () => {
      const { answer, outcome, first, second } = newStory();
      await answer(first, former, 0, well);
      await answer(first, former, 2, { refuses: Infinity });
      await answer(second, latter, 2, well);
      await answer(first, latter, 3, well);
      expect(outcome()).toEqual({
        run: 2,
        tries: { ddoors: ['a'], dvalve: ['a'], dnew: ['a'] },
        ids: ['doors', 'risk', 'valve_6'],
      });
    });
  },
);
