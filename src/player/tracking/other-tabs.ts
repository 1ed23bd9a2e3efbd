import { attempt } from './browser-storage.ts';

/**
 * Go on with a record that another tab may have open, and hear when yet another
 * does so.
 *
 * @param key
 *   Where the journal of the record is in the browser's storage.
 * @param lost
 *   Told that another tab goes on with it; maybe more than once.
 */
export function takeOver(key: string, lost: () => void): void {
  // Safari 12 has no channels: there, what is written to the journal is heard, if it is in
  // `localStorage`. Where it isn't, two tabs both go on.
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue) lost();
  });
  attempt(() => {
    const channel = new BroadcastChannel(key);
    channel.onmessage = lost;
    channel.postMessage('');
  });
}
