/** Caches of a browser, as far as our scripts use them, in memory. */

export interface FakeCaches {
  /** To be put in the place of `caches`. */
  storage: CacheStorage;
  /** Paths of what a cache holds, sorted; nothing where there is no such cache. */
  pathsOf: (name: string) => string[] | undefined;
  /** How many more copies there is room for. */
  room: number;
}

const origin = 'https://qhse.example.org';
const addressOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : String(request), origin).href;

/** Make empty caches without a limit. */
export function fakeCaches(): FakeCaches {
  const all = new Map<string, Map<string, Response>>();
  const fake: FakeCaches = {
    room: Infinity,
    pathsOf: (name) => {
      const held = all.get(name);
      return held && [...held.keys()].map((address) => new URL(address).pathname).sort();
    },
    storage: {
      has: async (name) => all.has(name),
      keys: async () => [...all.keys()],
      delete: async (name) => all.delete(name),
      match: async (request) => {
        for (const held of all.values()) {
          const found = held.get(addressOf(request));
          if (found) return found.clone();
        }
        return undefined;
      },
      open: async (name) => {
        const held = all.get(name) ?? new Map<string, Response>();
        all.set(name, held);
        return cacheOf(held, fake);
      },
    },
  };
  return fake;
}

function cacheOf(held: Map<string, Response>, fake: FakeCaches): Cache {
  const cache: Pick<Cache, 'match' | 'keys' | 'put' | 'delete'> = {
    match: async (request) => held.get(addressOf(request))?.clone(),
    keys: async () => [...held.keys()].map((address) => new Request(address)),
    put: async (request, response) => {
      if (fake.room <= 0) throw new DOMException('No room is left.', 'QuotaExceededError');
      fake.room -= 1;
      held.set(addressOf(request), response);
    },
    delete: async (request) => held.delete(addressOf(request)),
  };
  return cache as Cache;
}
