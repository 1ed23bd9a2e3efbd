import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTime, parseTime } from '../../../src/lms/times.ts';

describe('times', () => {
  it.each([
    ['1.2', '0000:01:12.50', 72_500],
    ['1.2', '01:00:00', 3_600_000],
    ['1.2', '1:02:03', undefined],
    ['1.2', 'PT1M', undefined],
    ['2004', 'PT1H2M3.45S', 3_723_450],
    ['2004', 'PT0S', 0],
    ['2004', 'P1DT1S', 86_401_000],
    ['2004', 'P', undefined],
    ['2004', 'PT', undefined],
    ['2004', '', undefined],
  ] as const)('of %s: %s', (edition, value, expected) => {
    expect(parseTime(edition, value)).toBe(expected);
  });

  it.each(['1.2', '2004'] as const)('of %s read back as they were spelt', (edition) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000_000 }), (hundredths) => {
        expect(parseTime(edition, formatTime(edition, hundredths * 10))).toBeCloseTo(hundredths * 10, 3);
      }),
    );
  });

  it('never says sixty seconds', () => {
    expect(formatTime('1.2', 59_999)).toBe('0000:01:00.00');
    expect(formatTime('2004', 59_999)).toBe('PT1M');
  });
});
