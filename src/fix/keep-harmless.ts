import type { Repair } from './edit.ts';

/**
 * The repairs that do what they are for, found by halving: where one among
 * hundreds spoils the text, the others are still kept.
 *
 * @param repairs
 *   Repairs that do not touch each other.
 * @param isHarmless
 *   Whether the text is what it should be with these repairs in it.
 */
export function keepHarmless(
  repairs: readonly Repair[],
  isHarmless: (repairs: readonly Repair[]) => boolean,
): Repair[] {
  const kept: Repair[] = [];
  const keep = (some: readonly Repair[]): void => {
    if (some.length === 0) return;
    if (isHarmless([...kept, ...some])) {
      kept.push(...some);
      return;
    }
    if (some.length === 1) return;
    const half = Math.ceil(some.length / 2);
    keep(some.slice(0, half));
    keep(some.slice(half));
  };
  keep(repairs);
  return kept;
}
