import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRight, shareOf } from '../../../src/model/grading.ts';
import { questionOf } from './sample-data.ts';

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
