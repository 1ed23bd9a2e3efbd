/** How far one has come, as the player keeps it in the browser. */
import { progressKey } from '../model/browser-storage-keys.ts';
import { decodeMemory } from '../model/suspend-data.ts';

/** From the least to the most. */
const standings = ['new', 'begun', 'failed', 'done'] as const;
export type Standing = (typeof standings)[number];

/**
 * How far one has come with a capsule.
 *
 * @param pathnames
 *   Paths of its pages, one for each language: done in one is done.
 * @param read
 *   Reads what the browser keeps under a key.
 */
export function standingOf(
  pathnames: readonly string[],
  read: (key: string) => string | null | undefined,
): Standing {
  const each = pathnames.map((pathname) => {
    const memory = decodeMemory(read(progressKey(pathname)) || '');
    if (!memory) return 0;
    if (memory.best) return standings.indexOf(memory.best.status === 'failed' ? 'failed' : 'done');
    const { at, tries } = memory;
    return Number(at > 0 || Object.keys(tries).some((digest) => (tries[digest] || []).length > 0));
  });
  return standings[Math.max(0, ...each)] || 'new';
}
