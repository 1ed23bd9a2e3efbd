/**
 * Order of two versions such as `1.10.0` and `1.9.0`, or `12.5` and `64`.
 *
 * @returns
 *   Below 0, 0 or above, for sorting; a part that is missing counts as 0.
 */
export function compareVersions(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let n = 0; n < Math.max(left.length, right.length); n++) {
    const difference = (left[n] ?? 0) - (right[n] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
