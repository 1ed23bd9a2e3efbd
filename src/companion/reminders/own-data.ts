/** All that this site keeps in this browser: to be exported, erased, and put back. */
import { followedKey, passedKey, progressKey, remindersKey } from '../../model/browser-storage-keys.ts';

export type OwnData = Readonly<Record<string, string>>;

/**
 * Read what is kept.
 *
 * @param storage
 *   The browser's.
 * @param base
 *   Path under which the site is served: other sites of the host keep theirs.
 */
export function readOwnData(storage: Storage, base: string): OwnData {
  const own = [remindersKey(base), followedKey(base)];
  const data: Record<string, string> = {};
  const isOwn = (key: string): boolean =>
    own.includes(key) || [progressKey, passedKey].some((keyOf) => key.startsWith(keyOf(base)));
  for (const key of Object.keys(storage).sort()) {
    if (isOwn(key)) data[key] = storage.getItem(key) || '';
  }
  return data;
}

export function eraseOwnData(storage: Storage, base: string): void {
  for (const key of Object.keys(readOwnData(storage, base))) storage.removeItem(key);
}

export function restoreOwnData(storage: Storage, data: OwnData): void {
  for (const key of Object.keys(data)) storage.setItem(key, data[key] || '');
}
