/** A point of an image, in percent of its width and height. */
export interface ImagePoint {
  x: number;
  y: number;
}

/** Nothing smaller is worth finding. */
const smallest = 1;

/**
 * Write the place that an author has shown on an image, with one decimal.
 *
 * @param from
 *   Where the pointer went down.
 * @param to
 *   Where it went up, for a rectangle; a circle when left out.
 * @param radius
 *   Radius of a circle, in percent of the width.
 * @param aspect
 *   Height of the image divided by its width.
 * @returns
 *   `x,y,width,height` or `x,y,radius`, inside the image: a circle at its edge is moved.
 */
export function toPlace(
  from: ImagePoint,
  to: ImagePoint | undefined,
  radius: number,
  aspect: number,
): string {
  if (to) {
    const [x, width] = stretch(from.x, to.x);
    const [y, height] = stretch(from.y, to.y);
    return [x, y, width, height].join();
  }
  const size = tenths(Math.max(smallest, Math.min(radius, 49, 49 * aspect)));
  return [between(from.x, size), between(from.y, size / aspect), size].join();
}

/** Start and length of what lies between two percentages. */
function stretch(one: number, other: number): [start: number, length: number] {
  const end = tenths(Math.min(100, Math.max(one, other, smallest)));
  const start = tenths(Math.max(0, Math.min(one, other, end - smallest)));
  return [start, tenths(end - start)];
}

/** A centre so far from both edges that what is around it stays inside, decimals cut off. */
function between(centre: number, distance: number): number {
  const least = Math.ceil(distance * 10 + 0.01) / 10;
  return tenths(Math.min(100 - least, Math.max(least, centre)));
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
