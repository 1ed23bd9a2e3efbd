/** How a page has itself kept: the worker is started once the page is there, and told what is open. */
import { cacheNamesOf, isOwnCache } from '../../model/browser-caches.ts';

/** How long a worker is waited for that is to end what it does, in milliseconds. */
const patience = 10_000;

/**
 * Whether pages of this site can be kept here. In dev, where pages name no
 * manifest, they are not; nor without HTTPS, where browsers have no workers.
 */
export function canKeep(): boolean {
  // Older types of the DOM promise both everywhere.
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  return (
    !!document.querySelector('link[rel=manifest]') &&
    /^http/.test(location.protocol) &&
    !!serviceWorker &&
    'caches' in window
  );
}

/**
 * Start the worker, and have this page kept as visited.
 *
 * @param base
 *   Path under which the site is served.
 * @param mayTakeOver
 *   Whether a new version of the worker may come in while this page is open: a
 *   list has all it needs, a capsule is not to be disturbed.
 * @returns
 *   Whether the network has a newer version of this page than the one that is
 *   shown; no where it cannot be known.
 */
export async function register(base: string, mayTakeOver: boolean): Promise<boolean> {
  if (!canKeep()) return false;
  const registration = await navigator.serviceWorker.register(`${base}sw.js`, {
    scope: base,
    updateViaCache: 'none',
  });
  const { installing } = registration;
  // The first worker had no room for what it begins with: the browser leaves what had come by then.
  if (installing && !registration.active)
    installing.addEventListener('statechange', () => {
      if (installing.state === 'redundant') caches.delete(cacheNamesOf(base).shell).catch(() => false);
    });
  if (mayTakeOver && registration.waiting) registration.waiting.postMessage({ takeOver: true });
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return false;
  return ask(active, { visited: location.pathname });
}

/** Have every copy of this site forgotten, and the worker go; the next page starts it again. */
export async function unregister(base: string): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(base);
  if (registration) {
    const { active, installing } = registration;
    // A new version that is just filling its cache would fill it again.
    if (installing) await new Promise((resolve) => installing.addEventListener('statechange', resolve));
    // A worker of another version may not know this message.
    if (active) await Promise.race([ask(active, { forget: true }), wait(patience)]);
    await registration.unregister();
  }
  await deleteCaches(base);
}

/**
 * Delete the caches of this site until none has come back for a moment: a file
 * that the worker was just fetching is put away after it has answered.
 */
async function deleteCaches(base: string): Promise<void> {
  for (let tries = 0, quiet = 0; quiet < 3 && tries < 50; tries++) {
    const own = (await caches.keys()).filter((name) => isOwnCache(name, base));
    await Promise.all(own.map((name) => caches.delete(name)));
    quiet = own.length > 0 ? 0 : quiet + 1;
    await wait(100);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

function ask(worker: ServiceWorker, message: { visited: string } | { forget: true }): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(message, [port2]);
  });
}
