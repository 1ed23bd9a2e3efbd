/** Which tries an LMS does not know, for questions that are answered in steps. */
import { expect, it } from 'vitest';
import type { Entry, Try } from '../../../src/player/tracking/journal.ts';
import { countTries, missingTries } from '../../../src/player/tracking/missing.ts';
import { dataOf, questionOf } from '../model/sample-data.ts';
import { interaction } from './open-session.ts';

const line = (tries: string) => `1|1.2.0|1|k3|2||${tries};`;

/** An interaction of each step of a case with three steps. */
const steps: Try[] = ['leak', 'valve', 'report'].map((id, at) => ({
  ...interaction,
  id: `case_${id}`,
  digest: 'dcase',
  step: { id, at },
  n: at,
}));

const entry: Entry = {
  suspendData: line('dcase:ba-c*'),
  tries: steps.slice(0, 2),
  states: [],
  taken: 2,
  fresh: false,
};

const data = dataOf(['case', 'doors', 'risk'].map((id) => questionOf(id)));

const idsOf = (of: Entry, held: string) =>
  missingTries(data, of, held, () => undefined).map(({ id, n }) => [id, n]);

it.each([
  ['knows nothing of it', '', [0, 1]],
  ['knows its first step', 'dcase:b--b*', [1]],
  ['knows all of it', 'dcase:ba-c*', []],
  ['knows more of it', 'dcase:babd', []],
  ['has another choice on record', 'dcase:a--b*', []],
])('an LMS that %s', (_, tries, expected) => {
  const held = line(tries);
  expect(idsOf({ ...entry, states: [] }, held).map(([id]) => id)).toEqual(
    expected.map((at) => steps[at]?.id),
  );
});

it('keeps the index of what goes on from its own suspend data, and of nothing else', () => {
  expect(idsOf(entry, '')).toEqual([
    ['case_leak', 0],
    ['case_valve', 1],
  ]);
  expect(idsOf(entry, line('dcase:b--b*'))).toEqual([['case_valve', undefined]]);
});

const own: Entry = {
  suspendData: line('drisk:a'),
  tries: [{ ...interaction, id: 'risk', digest: 'drisk', n: 0 }],
  states: [],
  taken: 1,
  fresh: false,
};

it('reports what is of no question that was changed, where another device has written since', () => {
  expect(idsOf(own, line('ddoors:b'))).toEqual([['risk', undefined]]);
  // The id of what was answered there may be that of what was answered here.
  expect(idsOf(own, line('dformer:b'))).toEqual([]);
  const former = { ...own, suspendData: line('dformer:a'), tries: [{ ...interaction, digest: 'dformer' }] };
  expect(idsOf(former, line('drisk:b'))).toEqual([]);
});

it('reports all that is missing where only this device has written', () => {
  const later = { ...own, suspendData: line('dformer:b,drisk:a') };
  expect(idsOf(later, `1|1.2.0|1|k3|2||dformer:b,`)).toEqual([['risk', 0]]);
});

it('counts the tries of a run', () => {
  expect(countTries(line('ddoors:b.ac,drisk:,dvalve:a'))).toBe(3);
  expect(countTries('')).toBe(0);
});
