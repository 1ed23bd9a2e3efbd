import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysOf, isRhythm } from '../../../src/model/learning-path.ts';
import type { LearningPath } from '../../../src/model/schema-types.ts';

const capsules = ['near-miss', 'lockout', 'small-spill'];

describe('the days of a path', () => {
  it.each<[string, string, LearningPath['weekday'], string[]]>([
    ['2026-10-05', 'daily', undefined, ['2026-10-05', '2026-10-06', '2026-10-07']],
    ['2026-10-05', 'weekly', undefined, ['2026-10-05', '2026-10-12', '2026-10-19']],
    ['2026-10-05', 'weekly', 'thursday', ['2026-10-08', '2026-10-15', '2026-10-22']],
    ['2026-10-05', 'every 3 days', undefined, ['2026-10-05', '2026-10-08', '2026-10-11']],
    ['2026-10-05', 'every 2 weeks', 'monday', ['2026-10-05', '2026-10-19', '2026-11-02']],
    ['2026-10-05', 'every 1 day', undefined, ['2026-10-05', '2026-10-06', '2026-10-07']],
    // A Friday, then a Saturday.
    ['2026-10-09', 'working days', undefined, ['2026-10-09', '2026-10-12', '2026-10-13']],
    ['2026-10-10', 'working days', undefined, ['2026-10-12', '2026-10-13', '2026-10-14']],
    // The end of February and of a year; the night in which clocks are set back.
    ['2028-02-28', 'daily', undefined, ['2028-02-28', '2028-02-29', '2028-03-01']],
    ['2026-12-24', 'weekly', undefined, ['2026-12-24', '2026-12-31', '2027-01-07']],
    ['2026-10-24', 'daily', undefined, ['2026-10-24', '2026-10-25', '2026-10-26']],
  ])('from %s, %s, %s', (start, rhythm, weekday, days) => {
    expect(isRhythm(rhythm)).toBe(true);
    expect(daysOf({ capsules, start, rhythm, ...(weekday && { weekday }) })).toEqual(days);
  });

  it('are none without a calendar', () => {
    expect(daysOf({ capsules })).toEqual([]);
  });

  it('only go forward, and leave weekends out of working days', () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2024-01-01', n));
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('daily', 'working days', 'weekly', 'every 9 weeks'),
        (start, rhythm) => {
          const found = daysOf({ capsules, start, rhythm });
          expect(found).toEqual([...new Set(found)].toSorted());
          expect(found[0] && found[0] >= start).toBe(true);
          const weekdays = found.map((day) => new Date(day).getUTCDay());
          if (rhythm === 'working days') expect(weekdays.filter((day) => day === 0 || day === 6)).toEqual([]);
        },
      ),
    );
  });

  it.each(['hebdomadaire', 'every 0 days', 'every days', 'Weekly', 'every 100 days', ''])(
    'have no rhythm such as %j',
    (rhythm) => {
      expect(isRhythm(rhythm)).toBe(false);
    },
  );
});
