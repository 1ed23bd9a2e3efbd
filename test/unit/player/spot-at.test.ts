/** Which place on an image a tap is for. */
import { describe, expect, it } from 'vitest';
import type { PlayerSpot } from '../../../src/model/player-data.ts';
import { spotAt } from '../../../src/player/questions/hotspots.ts';

/** The place at a point in percent of an image of 320 × 200 pixels. */
function at(boxes: PlayerSpot['box'][], x: number, y: number): number {
  return spotAt(
    boxes.map((box) => ({ box })),
    x * 3.2,
    y * 2,
    320,
    200,
  );
}

const wall: PlayerSpot['box'] = [10, 10, 30, 60];
const decoy: PlayerSpot['box'] = [41, 30, 6, 6];
const circle: PlayerSpot['box'] = [75, 50, 10];
/** Wider than the circle's radius, and inside it. */
const inCircle: PlayerSpot['box'] = [68, 47, 14, 6];

describe('a tap is for', () => {
  it('the place that holds it, however near a smaller one is', () => {
    for (const boxes of [
      [wall, decoy],
      [decoy, wall],
    ])
      expect(boxes[at(boxes, 39, 33)]).toBe(wall);
    expect(at([wall, decoy], 41.5, 33)).toBe(1);
  });

  it('the nearest place within a fingertip, where none holds it', () => {
    expect(at([wall, decoy], 40.3, 33)).toBe(0);
    expect(at([wall, decoy], 40.8, 33)).toBe(1);
    // 11 and 13 pixels above.
    expect(at([wall], 20, 4.5)).toBe(0);
    expect(at([wall], 20, 3.5)).toBe(-1);
    // Both ways of a corner count: 10 and 10 pixels are more than 12.
    expect(at([wall], 10 - 10 / 3.2, 5)).toBe(-1);
    expect(at([], 50, 50)).toBe(-1);
  });

  it('the inner of two places that lie in each other, circles among them', () => {
    for (const boxes of [
      [circle, inCircle],
      [inCircle, circle],
    ]) {
      expect(boxes[at(boxes, 75, 50)]).toBe(inCircle);
      expect(boxes[at(boxes, 75, 58)]).toBe(circle);
    }
    const inner: PlayerSpot['box'] = [75, 50, 4];
    expect(at([inner, [60, 20, 30, 60]], 75, 50)).toBe(0);
  });

  it('a circle by its radius, in percent of the width', () => {
    // 32 pixels of radius, so 44 with a fingertip.
    expect(at([circle], 75, 50 + 43 / 2)).toBe(0);
    expect(at([circle], 75, 50 + 45 / 2)).toBe(-1);
    expect(at([circle], 75 + 40 / 3.2, 50 + 40 / 2)).toBe(-1);
  });
});
