/** The way from the page to the server's memory. */
import type { Call } from '../call.ts';
import type { Posted } from '../launch-data.ts';

export interface Store {
  /** Store what was committed, and wait for it as real LMSs do: true once the server has it. */
  commit: (committed: NonNullable<Posted['committed']>) => boolean;
  /** Log a call; it is sent with the next commit, or soon. */
  log: (call: Call) => void;
  /** Send what was logged and not sent yet, and wait until everything has arrived. */
  flush: () => Promise<void>;
}

/** Browsers let 64 kB outlive a page (Fetch standard, http-network-or-cache fetch); accents take two bytes. */
const maxKeptAlive = 30_000;

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
  /** What is on its way. */
  let sending: Promise<unknown> = Promise.resolve();

  function take(committed?: Posted['committed']): string {
    clearTimeout(timer);
    timer = undefined;
    sequence += 1;
    const posted: Posted = { sequence, calls: waiting, ...(committed && { committed }) };
    waiting = [];
    return JSON.stringify(posted);
  }

  /** Send without waiting; the page may be left meanwhile. */
  function send(body: string): void {
    const headers = { 'content-type': 'application/json' };
    const sent = fetch(address, { method: 'POST', headers, body, keepalive: body.length < maxKeptAlive });
    // What fails is a log that lacks a few calls; a commit says itself whether it worked.
    sending = Promise.allSettled([sending, sent]);
  }

  async function flush(): Promise<void> {
    if (waiting.length > 0) send(take());
    await sending;
  }

  return {
    commit(committed) {
      const body = take(committed);
      try {
        const request = new XMLHttpRequest();
        request.open('POST', address, false);
        request.setRequestHeader('content-type', 'application/json');
        request.send(body);
        return request.status === 200;
      } catch {
        // Without network, or because a page that is being left may not wait.
        if (!navigator.onLine) return false;
        send(body);
        return true;
      }
    },
    log(call) {
      waiting.push(call);
      timer ??= setTimeout(() => void flush(), idle);
    },
    flush,
  };
}
