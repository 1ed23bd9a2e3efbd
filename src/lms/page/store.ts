/** The way from the page to the server's memory. */
import type { Call } from '../call.ts';
import type { Posted } from '../launch-data.ts';

export interface Store {
  /** Store what was committed, and wait for it as real LMSs do: true once the server has it. */
  commit: (committed: NonNullable<Posted['committed']>) => boolean;
  /** Log a call; it is sent with the next commit, or soon. */
  log: (call: Call) => void;
  /** Send what was logged and not sent yet. */
  flush: () => Promise<void>;
}

/** How long calls may wait for company. */
const idle = 200;

/**
 * Open the store of one launch.
 *
 * @param launch
 *   Number of the launch.
 */
export function openStore(launch: number): Store {
  const address = `/lms/launches/${launch}`;
  let sequence = 0;
  let waiting: Call[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  function take(committed?: Posted['committed']): string {
    clearTimeout(timer);
    timer = undefined;
    sequence += 1;
    const posted: Posted = { sequence, calls: waiting, ...(committed && { committed }) };
    waiting = [];
    return JSON.stringify(posted);
  }

  async function flush(): Promise<void> {
    if (waiting.length === 0) return;
    const body = take();
    await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      keepalive: true,
    });
  }

  return {
    commit: (committed) => post(address, take(committed)),
    log(call) {
      waiting.push(call);
      timer ??= setTimeout(() => void flush().catch(() => undefined), idle);
    },
    flush,
  };
}

/** Synchronous; while the page is being left, which forbids that, as a beacon. */
function post(address: string, body: string): boolean {
  try {
    const request = new XMLHttpRequest();
    request.open('POST', address, false);
    request.setRequestHeader('content-type', 'application/json');
    request.send(body);
    return request.status === 200;
  } catch {
    return navigator.onLine && navigator.sendBeacon(address, new Blob([body], { type: 'application/json' }));
  }
}
