/**
 * Follow a page of an LMS through what browsers do to it.
 *
 * Never `unload` or `beforeunload`: Chrome blocks the one in frames and phones
 * don't send the other. A hidden page may never be seen again, so it commits; a
 * page that is left terminates. A session cannot be opened twice, so a page
 * that comes back from the back/forward cache starts over by reloading.
 *
 * @param hidden
 *   Save what there is.
 * @param leave
 *   End the session.
 * @param online
 *   The network is back.
 */
export function followLifeCycle(hidden: () => void, leave: () => unknown, online: () => void): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hidden();
  });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.reload();
  });
  addEventListener('online', online);
}
