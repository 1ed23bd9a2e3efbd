import { describe, expect, it } from 'vitest';
import type { Call } from '../../../src/lms/call.ts';
import { createLaunches } from '../../../src/lms/launches.ts';
import type { Kept } from '../../../src/lms/record.ts';

const learner = { id: 'amina.b', name: 'Benali, Amina' };
const call = (at: number): Call => ({
  at,
  verb: 'LMSCommit',
  args: [''],
  returned: 'true',
  error: '0',
  refusals: [],
});
const committed = (place: string, terminated = false) => ({
  record: { 'cmi.core.lesson_location': place },
  terminated,
});

describe('the memory of launches', () => {
  it('puts what was overtaken on its way back in order', () => {
    const launches = createLaunches();
    const launch = launches.begin({ edition: '1.2', learner, mode: 'normal', kept: undefined });
    launches.receive(1, { sequence: 2, calls: [call(20)], committed: committed('2', true) });
    launches.receive(1, { sequence: 1, calls: [call(10)], committed: committed('1') });
    expect(launch.calls().map(({ at }) => at)).toEqual([10, 20]);
    expect(launch.kept()).toEqual({ record: { 'cmi.core.lesson_location': '2' }, terminated: true });
    expect(launch.commits()).toBe(2);
  });

  it('keeps the record from before until something is committed', () => {
    const launches = createLaunches();
    const kept: Kept = { record: { 'cmi.suspend_data': 'x' }, terminated: true };
    const launch = launches.begin({ edition: '1.2', learner, mode: 'normal', kept });
    launches.receive(1, { sequence: 1, calls: [call(1)] });
    expect(launch.kept()).toBe(kept);
  });

  it('stores nothing in review', () => {
    const stored: Kept[] = [];
    const launches = createLaunches((_, kept) => stored.push(kept));
    const launch = launches.begin({ edition: '1.2', learner, mode: 'review', kept: undefined });
    launches.receive(1, { sequence: 1, calls: [], committed: committed('9', true) });
    expect(launch.kept()).toBeUndefined();
    expect(stored).toEqual([]);
  });

  it('brings no record back by calls that come late', () => {
    const stored: Kept[] = [];
    const launches = createLaunches((_, kept) => stored.push(kept));
    launches.begin({ edition: '1.2', learner, mode: 'normal', kept: undefined });
    launches.receive(1, { sequence: 1, calls: [], committed: committed('1') });
    launches.receive(1, { sequence: 2, calls: [call(9)] });
    expect(stored).toHaveLength(1);
  });

  it('knows no launch that was never begun', () => {
    expect(createLaunches().receive(1, { sequence: 1, calls: [] })).toBe(false);
  });
});
