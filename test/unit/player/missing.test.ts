/** Which tries an LMS does not know, for questions that are answered in steps. */
import { expect, it } from 'vitest';
import type { Entry, Try } from '../../../src/player/tracking/journal.ts';
import { countTries, missingTries } from '../../../src/player/tracking/missing.ts';
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

const idsOf = (of: Entry, held: string) =>
  missingTries(of, held, () => undefined).map(({ id, n }) => [id, n]);

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

it('counts the tries of a run', () => {
  expect(countTries(line('ddoors:b.ac,drisk:,dvalve:a'))).toBe(3);
  expect(countTries('')).toBe(0);
});
