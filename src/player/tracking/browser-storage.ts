import { progressKey } from '../../model/browser-storage-keys.ts';
import type { Recorder } from './recorder.ts';

/** Keep progress in this browser, for the public site: it survives a reload, and nothing is sent anywhere. */
export function browserStorage(): Recorder {
  const key = progressKey(location.pathname);
  return {
    open: async () => {
      const saved = attempt(() => localStorage.getItem(key));
      return saved ? { saved } : {};
    },
    answer() {},
    save({ suspendData }) {
      attempt(() => localStorage.setItem(key, suspendData));
    },
  };
}

/** Storage may be full, forbidden in a frame, or absent: progress is then kept for this page view only. */
export function attempt<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
