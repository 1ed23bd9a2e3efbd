/**
 * A page as it is published now. The worker answers for a capsule with its copy,
 * at once, which is right for whoever plays it; whoever asks what is true today
 * asks the network, and takes a copy only where that does not answer.
 */
import { cacheNamesOf, isOwnCache } from '../../model/browser-caches.ts';

/** `withdrawn` is what the site says; `unreachable` that nobody says anything. */
export type Published = { html: string } | 'withdrawn' | 'unreachable';

/** How long the network is waited for where there is a copy, and where there is none, in milliseconds. */
const patience = { copy: 3000, none: 15_000 };

/**
 * Fetch a page of this site.
 *
 * @param address
 *   Path of the page.
 * @param base
 *   Path under which the site is served.
 */
export async function fetchPublished(address: string, base: string): Promise<Published> {
  // The worker lets through what is asked for in this way.
  const fresh = fetch(address, { cache: 'no-store' })
    .then(read)
    .catch(() => 'unreachable' as const);
  const early = await Promise.race([fresh, wait(patience.copy)]);
  if (early && early !== 'unreachable') return early;
  const copy = await copyOf(address, base).catch(() => undefined);
  if (copy !== undefined) return { html: copy };
  return (await Promise.race([fresh, wait(patience.none - patience.copy)])) || 'unreachable';
}

async function read(response: Response): Promise<Published> {
  if (response.status === 404 || response.status === 410) return 'withdrawn';
  if (!response.ok) return 'unreachable';
  const html = await response.text();
  // The page of a hotel's network, say, is none of ours: it proves nothing.
  return isOurs(html) ? { html } : 'unreachable';
}

/** Every page of the site has a body of this class. */
function isOurs(html: string): boolean {
  return /<body\b[^>]*\sclass=["']?(?:[\w-]+\s)*site\b/.test(html);
}

/** A copy that the worker has kept, or that belongs to a path that is kept. */
async function copyOf(address: string, base: string): Promise<string | undefined> {
  // Not there without HTTPS.
  if (typeof caches === 'undefined') return undefined;
  const { pages } = cacheNamesOf(base);
  const own = (await caches.keys()).filter((name) => isOwnCache(name, base));
  // What was visited is renewed with each visit; a path only when one asks for it.
  for (const name of own.sort((a, b) => Number(b === pages) - Number(a === pages))) {
    const cache = await caches.open(name);
    const found = await cache.match(address, { ignoreVary: true });
    if (found) return found.text();
  }
  return undefined;
}

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(undefined), milliseconds);
  });
}
