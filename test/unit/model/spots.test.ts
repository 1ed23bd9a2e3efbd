import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRight, shareOf } from '../../../src/model/grading.ts';
import { reach, spotAt, type SpotBox } from '../../../src/model/spots.ts';
import { questionOf } from './sample-data.ts';

/** An image as it is shown. */
const shown = fc.record({
  width: fc.integer({ min: 280, max: 1400 }),
  height: fc.integer({ min: 200, max: 1400 }),
});

/** A rectangle, and a point in it from 0 to 1 each way. */
const rectangle = fc
  .tuple(
    fc.double({ min: 0, max: 80, noNaN: true }),
    fc.double({ min: 0, max: 80, noNaN: true }),
    fc.double({ min: 1, max: 20, noNaN: true }),
    fc.double({ min: 1, max: 20, noNaN: true }),
  )
  .map((box): SpotBox => box);
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a tap', () => {
  it('means the rectangle that it hits, however large the image is shown', () => {
    fc.assert(
      fc.property(rectangle, share, share, shown, (box, across, down, { width, height }) => {
        const [x, y, wide, high = 0] = box;
        const left = ((x + across * wide) * width) / 100;
        const top = ((y + down * high) * height) / 100;
        expect(spotAt([box], left, top, width, height)).toBe(0);
      }),
    );
  });

  it('means a circle as far as its radius, in percent of the width, and a fingertip further', () => {
    const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
    const radius = fc.double({ min: 1, max: 20, noNaN: true });
    fc.assert(
      fc.property(radius, angle, shown, (size, turn, { width, height }) => {
        const tap = (away: number) => {
          const distance = (size * width) / 100 + away;
          const left = width / 2 + Math.cos(turn) * distance;
          const top = height / 2 + Math.sin(turn) * distance;
          return spotAt([[50, 50, size]], left, top, width, height);
        };
        expect(tap(-0.01)).toBe(0);
        expect(tap(reach - 0.01)).toBe(0);
        expect(tap(reach + 0.01)).toBe(-1);
      }),
    );
  });

  it('means nothing where nothing is', () => {
    expect(spotAt([], 10, 10, 300, 200)).toBe(-1);
    expect(spotAt([[10, 10, 20, 20]], 150, 150, 300, 200)).toBe(-1);
  });

  it('means the smaller of two places that lie in each other, in whatever order they are written', () => {
    const large: SpotBox = [10, 10, 60, 60];
    const small: SpotBox = [30, 40, 5];
    expect(spotAt([large, small], 90, 80, 300, 200)).toBe(1);
    expect(spotAt([small, large], 90, 80, 300, 200)).toBe(0);
    expect(spotAt([small, large], 150, 120, 300, 200)).toBe(1);
  });

  it('means the place that it hits rather than one beside it', () => {
    const places: SpotBox[] = [
      [10, 10, 10, 10],
      [20.5, 10, 1, 1],
    ];
    expect(spotAt(places, 59, 25, 300, 200)).toBe(0);
  });
});

describe('places that were found', () => {
  const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
  const some = fc.subarray(letters, { minLength: 1 });

  it('are right when they are all the hazards and no decoy, and share the points as right minus wrong', () => {
    fc.assert(
      fc.property(some, fc.subarray(letters), (right, chosen) => {
        const given = { type: 'hotspots', part: 'hotspots', right: right.join('') } as const;
        const attempt = chosen.join('');
        const found = chosen.filter((letter) => right.includes(letter)).length;
        const wrong = chosen.length - found;
        const full = wrong === 0 && found === right.length;
        expect(isRight(questionOf('tour', given), attempt)).toBe(full);
        expect(shareOf(questionOf('tour', given), attempt)).toBe(Number(full));
        expect(shareOf(questionOf('tour', { ...given, partial: true }), attempt)).toBeCloseTo(
          Math.max(0, (found - wrong) / right.length),
        );
      }),
    );
  });
});
