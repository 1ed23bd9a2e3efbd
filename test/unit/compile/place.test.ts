import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, readPlace } from '../../../src/compile/questions/place.ts';

describe('readPlace', () => {
  it.each([
    ['12,34,30,20', { x: 12, y: 34, width: 30, height: 20 }],
    [' 12.5 , 34 , 5.25 ', { x: 12.5, y: 34, radius: 5.25 }],
    ['33.3,0,66.7,100', { x: 33.3, y: 0, width: 66.7, height: 100 }],
    ['0,0,100,100', { x: 0, y: 0, width: 100, height: 100 }],
    ['', { problem: 'form' }],
    ['12,34', { problem: 'form' }],
    ['12,34,', { problem: 'form' }],
    ['12 34 5', { problem: 'form' }],
    ['x,y,r', { problem: 'form' }],
    ['.5,20,5', { problem: 'form' }],
    ['1e1,20,5', { problem: 'form' }],
    ['1,2,3,4,5,6,7,8,9', { problem: 'form' }],
    ['12,5,34,5', { x: 12, y: 5, width: 34, height: 5 }],
    ['12,5,34,5,3', { problem: 'comma' }],
    ['12,5;34,5;3', { problem: 'comma', expected: '12.5,34.5,3' }],
    ['12;34;5', { problem: 'comma', expected: '12,34,5' }],
    ['12,5, 34,5, 3', { problem: 'comma', expected: '12.5,34.5,3' }],
    ['12,5; autre', { problem: 'comma' }],
    ['12,34,0', { problem: 'size' }],
    ['12,34,5,0', { problem: 'size' }],
    ['12,34,-5', { problem: 'outside' }],
    ['90,34,10.1,5', { problem: 'outside' }],
    ['4,50,5', { problem: 'outside' }],
    ['50,150,5', { problem: 'outside' }],
  ])('reads %s', (text, read) => {
    expect(readPlace(text, 1)).toEqual(read);
  });

  it('takes the radius for percent of the width, whatever the height', () => {
    expect(readPlace('50,80,15', 1)).toMatchObject({ radius: 15 });
    expect(readPlace('50,80,15', 0.5)).toEqual({ problem: 'outside' });
  });
});

describe('overlap', () => {
  const percent = (min: number, max: number) => fc.integer({ min, max });
  const spot = fc.oneof(
    fc.record({ x: percent(0, 70), y: percent(0, 70), width: percent(1, 30), height: percent(1, 30) }),
    fc.record({ x: percent(15, 85), y: percent(15, 85), radius: percent(1, 15) }),
  );
  const aspect = fc.constantFrom(0.5, 1, 1.5);
  type Spot = typeof spot extends fc.Arbitrary<infer Value> ? Value : never;

  /** Whether a point, in percent of the width both ways, is well inside a place. */
  const holds = (place: Spot, x: number, y: number, ratio: number): boolean => {
    if ('radius' in place) return Math.hypot(x - place.x, y - place.y * ratio) < place.radius - 0.01;
    const { width, height } = place;
    const [top, bottom] = [place.y * ratio, (place.y + height) * ratio];
    return x > place.x + 0.01 && x < place.x + width - 0.01 && y > top + 0.01 && y < bottom - 0.01;
  };

  it('is so both ways, and of every place with itself', () => {
    fc.assert(
      fc.property(spot, spot, aspect, (one, other, ratio) => {
        expect(overlap(one, other, ratio)).toBe(overlap(other, one, ratio));
        expect(overlap(one, one, ratio)).toBe(true);
      }),
    );
  });

  it('is so of places that have a point in common', () => {
    const grid = Array.from({ length: 100 }, (_, n) => n + 0.5);
    let together = 0;
    fc.assert(
      fc.property(spot, spot, aspect, (one, other, ratio) => {
        const meet = grid.some((x) =>
          grid.some((y) => holds(one, x, y * ratio, ratio) && holds(other, x, y * ratio, ratio)),
        );
        if (!meet) return;
        together++;
        expect(overlap(one, other, ratio)).toBe(true);
      }),
      { numRuns: 200 },
    );
    expect(together).toBeGreaterThan(0);
  });

  it.each([
    ['side by side', { x: 10, y: 10, width: 10, height: 10 }, { x: 20, y: 10, width: 10, height: 10 }],
    ['a circle in the corner', { x: 10, y: 10, width: 10, height: 10 }, { x: 24, y: 24, radius: 5.6 }],
    ['two circles', { x: 20, y: 20, radius: 5 }, { x: 30, y: 20, radius: 5 }],
  ])('is not so %s', (_, one, other) => {
    expect(overlap(one, other, 1)).toBe(false);
  });
});
