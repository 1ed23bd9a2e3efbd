import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock, duration, timespan, timestamp } from '../../../src/player/tracking/times.ts';

/** Moodle's own patterns, the strictest known (`mod/scorm/datamodels/scorm_12.js` and `scorm_13.js`). */
const moodle = {
  timespan: /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/,
  time: /^([0-2][0-9]):([0-5][0-9]):([0-5][0-9])(\.[0-9]{1,2})?$/,
  duration:
    /^P(\d+Y)?(\d+M)?(\d+D)?(T(((\d+H)(\d+M)?(\d+(\.\d{1,2})?S)?)|((\d+M)(\d+(\.\d{1,2})?S)?)|((\d+(\.\d{1,2})?S))))?$/,
  timestamp:
    /^(19[7-9]\d|20[0-2]\d|203[0-8])(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3])(:[0-5]\d(:[0-5]\d(\.\d{1,2}((Z)|([+-]([01]\d|2[0-3])(:[0-5]\d)?))?)?)?)?)?)?)?$/,
};

describe('durations', () => {
  it.each([
    [0, '0000:00:00.00', 'PT0H0M0S'],
    [50, '0000:00:00.05', 'PT0H0M0.05S'],
    [90_050, '0000:01:30.05', 'PT0H1M30.05S'],
    [3_723_456, '0001:02:03.45', 'PT1H2M3.45S'],
    [-5000, '0000:00:00.00', 'PT0H0M0S'],
  ])('%i ms', (milliseconds, in12, in2004) => {
    expect(timespan(milliseconds)).toBe(in12);
    expect(duration(milliseconds)).toBe(in2004);
  });

  it('are what Moodle takes, however long', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (milliseconds) => {
        expect(timespan(milliseconds)).toMatch(moodle.timespan);
        expect(duration(milliseconds)).toMatch(moodle.duration);
      }),
    );
  });
});

describe('points in time', () => {
  const time = new Date(2026, 10, 5, 7, 8, 9, 876).getTime();

  it('are local and have no fraction', () => {
    expect(clock(time)).toBe('07:08:09');
    expect(timestamp(time)).toBe('2026-11-05T07:08:09');
  });

  it('are what Moodle takes, whenever', () => {
    const day = fc.date({ min: new Date(1971, 0), max: new Date(2038, 0), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        expect(clock(date.getTime())).toMatch(moodle.time);
        expect(timestamp(date.getTime())).toMatch(moodle.timestamp);
      }),
    );
  });
});
