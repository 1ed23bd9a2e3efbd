/** What a service worker sees, as far as ours uses it: the DOM's types know only windows. */

export interface WindowClientLike {
  id: string;
  url: string;
}

export interface WorkerEvent extends Event {
  waitUntil: (work: Promise<unknown>) => void;
}

interface WorkerMessageEvent extends WorkerEvent {
  data: unknown;
  ports: readonly MessagePort[];
  /** The page that has sent it, if it is still there. */
  source: { id?: string } | null;
}

export interface WorkerScope {
  /** Written in front of the worker by the build. */
  SHELL: Shell;
  clients: {
    matchAll: (options: {
      type: 'window';
      includeUncontrolled: boolean;
    }) => Promise<readonly WindowClientLike[]>;
  };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'message', listener: (event: WorkerMessageEvent) => void): void;
    (type: 'activate', listener: (event: WorkerEvent) => void): void;
  };
}

/** What the build tells the worker. */
export interface Shell {
  /** Path under which the site is served. */
  base: string;
  /** The first is for addresses that name none. */
  languages: readonly string[];
  /** What is there from the start: pages with a digest, files that bear theirs in their names without. */
  files: readonly { url: string; revision: string | null }[];
}
