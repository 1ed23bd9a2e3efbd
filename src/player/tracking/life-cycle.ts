import { attempt } from './browser-storage.ts';

/**
 * Follow a page of an LMS through what browsers do to it.
 *
 * Never `unload` or `beforeunload`: Chrome blocks the one in frames and phones
 * don't send the other. A hidden page may never be seen again, so it commits; a
 * page that is left terminates. A session cannot be opened twice, so a page
 * that comes back from the back/forward cache starts over by reloading.
 *
 * @param learner
 *   Learner's id, for {@link learnerBefore}.
 * @param hidden
 *   Save what there is.
 * @param leave
 *   End the session.
 * @param online
 *   The network is back.
 */
export function followLifeCycle(
  learner: string,
  hidden: () => void,
  leave: () => void,
  online: () => void,
): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') hidden();
  });
  addEventListener('pagehide', leave);
  addEventListener('pageshow', (event) => {
    if (!event.persisted) return;
    attempt(() => {
      history.replaceState(learner, '');
    });
    location.reload();
  });
  addEventListener('online', online);
}

/**
 * Whose page this was before it reloaded itself: an LMS need not say who learns
 * once its session has ended. It is with this page in the tab's history, and is
 * read once: whoever comes next must not be taken for the one before.
 */
export function learnerBefore(): string {
  const learner = attempt(() => {
    const state = history.state as unknown;
    history.replaceState(null, '');
    return state;
  });
  return typeof learner === 'string' ? learner : '';
}
