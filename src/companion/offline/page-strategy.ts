/**
 * How a page is opened.
 *
 * A capsule that was visited opens at once, from its copy: it is read on the
 * spot, where the network is poor; the network is asked meanwhile, and a newer
 * version is there the next time. Lists are for what is new: the network has a
 * moment, then the copy is shown. So it has before the copy of a path that is
 * kept, which nothing renews but its button: a capsule may be gone since.
 */
import { Strategy, type StrategyHandler, type StrategyOptions } from 'workbox-strategies';
import { isCapsulePage, readablePart } from './page-files.ts';
import type { WorkerEvent } from './worker-scope.ts';

/** How long a list waits for the network when there is a copy, in milliseconds. */
const patience = 1500;

/** A page as the network has it now. */
interface Fresh {
  response: Response;
  /** Ends when the page is kept; true when it tells its readers something new. */
  kept: Promise<boolean>;
}

/** Keeps what a page needs besides itself; fails where that cannot be had. */
export type KeepFiles = (event: WorkerEvent, html: string, address: string) => Promise<void>;

export class PageStrategy extends Strategy {
  /** By path: whether the page that is open has a newer version by now. */
  readonly newer = new Map<string, Promise<boolean>>();
  readonly #keepFiles: KeepFiles;

  constructor(options: StrategyOptions, keepFiles: KeepFiles) {
    super(options);
    this.#keepFiles = keepFiles;
  }

  override async _handle(request: Request, handler: StrategyHandler): Promise<Response> {
    const { pathname } = new URL(request.url);
    const copy = await handler.cacheMatch(request);
    const before = copy && (await copy.clone().text());
    const wasVisited = await this.#wasVisited(pathname);
    const fresh = this.#fetch(request, handler, before);
    const newer = fresh.then(({ kept }) => kept);
    this.newer.set(pathname, newer);
    // Awaited for its sake alone: what goes wrong is nobody's concern here.
    void handler.waitUntil(newer.catch(() => false));
    if (!copy || before === undefined) return (await fresh).response;
    if (isCapsulePage(before) && wasVisited) return copy;
    const answered = fresh.then(
      ({ response }) => (response.status >= 500 ? copy : response),
      () => copy,
    );
    const shown = await Promise.race([answered, wait(patience).then(() => copy)]);
    // What is shown is what the network has.
    const none = newer.then(() => false);
    none.catch(() => false);
    if (shown !== copy) this.newer.set(pathname, none);
    return shown;
  }

  async #wasVisited(pathname: string): Promise<boolean> {
    const cache = await caches.open(this.cacheName);
    return (await cache.match(pathname, { ignoreVary: true })) !== undefined;
  }

  async #fetch(request: Request, handler: StrategyHandler, before: string | undefined): Promise<Fresh> {
    const response = await handler.fetch(request);
    const kept = this.#keep(request, response.clone(), handler, before);
    // Whoever shows the page does not wait for it, and need not fail with it.
    kept.catch(() => false);
    return { response, kept };
  }

  async #keep(
    request: Request,
    response: Response,
    handler: StrategyHandler,
    before: string | undefined,
  ): Promise<boolean> {
    const { pathname } = new URL(request.url);
    if (response.status === 404 || response.status === 410) {
      const cache = await caches.open(this.cacheName);
      await cache.delete(pathname);
    }
    // What was redirected must not answer for this address later: browsers refuse it.
    if (response.status !== 200 || response.redirected) return false;
    const text = await response.clone().text();
    if (text === before && (await this.#wasVisited(pathname))) return false;
    // Without its files the new version is of no use offline: the old one stays until they are there.
    if (before !== undefined && text !== before)
      await this.#keepFiles(handler.event as WorkerEvent, text, pathname);
    await handler.cachePut(request, response);
    return before !== undefined && readablePart(text) !== readablePart(before);
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
