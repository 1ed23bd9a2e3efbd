import type { WindowClientLike } from './worker-scope.ts';

/**
 * Whether a new version of the worker may come in: where one page alone is open,
 * and that page, a list, has asked. Who asked may have gone on to a capsule
 * since: that is another page, which is not to be disturbed.
 *
 * @param asker
 *   Page that has asked; nothing where it is gone.
 * @param open
 *   Pages of the host that are open.
 * @param isOurs
 *   Whether an address is of this site.
 */
export function mayTakeOver(
  asker: { id?: string } | null,
  open: readonly WindowClientLike[],
  isOurs: (url: URL) => boolean,
): boolean {
  const own = open.filter(({ url }) => isOurs(new URL(url)));
  return asker !== null && own.every(({ id }) => id === asker.id);
}
