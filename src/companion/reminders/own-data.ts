/** All that this site keeps in this browser: to be exported, erased, and put back. */
import { followedKey, passedKey, progressKey, remindersKey } from '../../model/browser-storage-keys.ts';

export type OwnData = Readonly<Record<string, string>>;

/**
 * Read what is kept.
 *
 * @param storage
 *   The browser's.
 * @param base
 *   Path under which the site is served: other sites of the host, those
 *   below this one too, keep theirs.
 */
export function readOwnData(storage: Storage, base: string): OwnData {
  const own = [remindersKey(base), followedKey(base)];
  const data: Record<string, string> = {};
  const isOwn = (key: string): boolean =>
    own.includes(key) || [progressKey, passedKey].some((keyOf) => isOfCapsule(key, keyOf(base)));
  for (const key of Object.keys(storage).sort()) {
    if (isOwn(key)) data[key] = storage.getItem(key) || '';
  }
  return data;
}

/** Whether a key is that of a capsule right below a path: `fr/lockout/`. A site below this one has a folder more. */
function isOfCapsule(key: string, start: string): boolean {
  return (
    key.slice(0, start.length) === start &&
    /^[a-z]{2,3}(?:-[a-z0-9]+)?\/[a-z0-9-]+\/(?:index\.html)?$/.test(key.slice(start.length))
  );
}

export function eraseOwnData(storage: Storage, base: string): void {
  for (const key of Object.keys(readOwnData(storage, base))) storage.removeItem(key);
}

export function restoreOwnData(storage: Storage, data: OwnData): void {
  for (const key of Object.keys(data)) storage.setItem(key, data[key] || '');
}
