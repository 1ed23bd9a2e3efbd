/** Places of an image, and which of them a tap means. */

/**
 * A place as the page needs it, in percent of the image: `x`, `y`, width and
 * height of a rectangle; centre and radius of a circle, where the radius is in
 * percent of the width.
 */
export type SpotBox = readonly [x: number, y: number, size: number, height?: number];

/** How far beside a place a tap still means it, in CSS pixels: a place may be smaller than a fingertip. */
export const reach = 12;

/**
 * Find the place that a tap means: the smallest of those that it hits, else the
 * nearest within {@link reach}.
 *
 * @param boxes
 *   Places.
 * @param x
 *   Where the tap is, in pixels from the left of the image as it is shown.
 * @param y
 *   The same from the top.
 * @param width
 *   Width of the image as it is shown.
 * @param height
 *   Its height.
 * @returns
 *   Index of the place, or -1.
 */
export function spotAt(
  boxes: readonly SpotBox[],
  x: number,
  y: number,
  width: number,
  height: number,
): number {
  let found = -1;
  let nearest = reach;
  let smallest = 0;
  boxes.forEach(([left, top, size, high], index) => {
    const wide = (size * width) / 100;
    const tall = ((high || 0) * height) / 100;
    const across = x - (left * width) / 100;
    const down = y - (top * height) / 100;
    const away = high
      ? Math.hypot(outside(across, wide), outside(down, tall))
      : Math.max(Math.hypot(across, down) - wide, 0);
    const area = wide * (tall || 4 * wide);
    if (away < nearest || (away === nearest && area < smallest)) {
      found = index;
      nearest = away;
      smallest = area;
    }
  });
  return found;
}

/** How far a number is from those between 0 and a limit. */
function outside(value: number, limit: number): number {
  return Math.max(-value, value - limit, 0);
}
