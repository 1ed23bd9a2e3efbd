/**
 * A place on an image, as an author writes it in front of an answer: `12,34,30,20` or `50,60,5`, in
 * percent of the image. Pure, and without anything of the compiler: the finder of places in `dev` reads
 * places with it too.
 */
import type { SpotAnswer } from '../../model/schema-types.ts';

type Spot = SpotAnswer['spot'];

/**
 * What is wrong with a place. `comma`: decimals with a comma, and `expected` is
 * how they are meant; `size`: nothing wide or high.
 */
export interface PlaceProblem {
  problem: 'comma' | 'form' | 'size' | 'outside';
  expected?: string;
}

/** Whether something is meant as a place, right or not: numbers, three at least, with commas or semicolons between. */
export function looksLikePlace(text: string): boolean {
  return /^\s*\d+(?:\.\d+)?(?:\s*[,;]\s*\d+(?:\.\d+)?){2,7}\s*$/.test(text);
}

/** What percentages may be over by: 33.3 + 66.7 is not 100 in binary. */
const slack = 1e-6;

/**
 * Read a place.
 *
 * @param text
 *   What stands between the backticks.
 * @param aspect
 *   Height of the image divided by its width: the radius of a circle is in percent of the width.
 */
export function readPlace(text: string, aspect: number): Spot | PlaceProblem {
  const meant = withPoints(text);
  if (meant !== undefined) {
    const isPlace = !('problem' in readPlace(meant, aspect));
    return { problem: 'comma', ...(isPlace && { expected: meant }) };
  }
  const parts = text.split(',').map((part) => part.trim());
  if (!parts.every((part) => /^-?\d+(?:\.\d+)?$/.test(part))) return { problem: 'form' };
  if (parts.length > 4 && parts.length <= 8) return { problem: 'comma' };
  const [x = 0, y = 0, width = 0, height] = parts.map(Number);
  if (parts.length < 3 || parts.length > 4) return { problem: 'form' };
  if (width === 0 || height === 0) return { problem: 'size' };
  const spot: Spot = height === undefined ? { x, y, radius: width } : { x, y, width, height };
  return isInside(spot, aspect) ? spot : { problem: 'outside' };
}

/**
 * The place that decimals with a comma stand for, where one can tell: `12,5;30`
 * separates with something else, `12,5, 30` puts a space where a new number begins.
 */
function withPoints(text: string): string | undefined {
  const decimal = (part: string) => part.trim().replace(',', '.');
  if (text.includes(';')) return text.split(';').map(decimal).join(',');
  const isMixed = /\d,\d/.test(text) && /\d,\s+\d/.test(text);
  return isMixed ? text.split(/,\s+/).map(decimal).join(',') : undefined;
}

function isInside(spot: Spot, aspect: number): boolean {
  const { left, top, right, bottom, radius } = outline(spot, aspect);
  return (
    Math.min(left, top) - radius >= -slack &&
    right + radius <= 100 + slack &&
    bottom + radius <= 100 * aspect + slack &&
    right >= left &&
    bottom >= top &&
    radius >= 0
  );
}

/**
 * Whether two places have some of the image in common; to touch is not to overlap.
 *
 * @param aspect
 *   Height of the image divided by its width.
 */
export function overlap(one: Spot, other: Spot, aspect: number): boolean {
  const a = outline(one, aspect);
  const b = outline(other, aspect);
  const across = Math.max(a.left - b.right, b.left - a.right);
  const down = Math.max(a.top - b.bottom, b.top - a.bottom);
  const reach = a.radius + b.radius;
  return reach > 0
    ? Math.hypot(Math.max(0, across), Math.max(0, down)) < reach - slack
    : across < -slack && down < -slack;
}

/** A place as a rectangle and what is within a radius around it, all in percent of the image's width. */
function outline({ x, y, width = 0, height = 0, radius = 0 }: Spot, aspect: number) {
  return { left: x, top: y * aspect, right: x + width, bottom: (y + height) * aspect, radius };
}
