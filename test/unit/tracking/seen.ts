/** What a learner saw of a record, on each of two devices, and whether it is all there. */
import { expect } from 'vitest';
import type { Session } from '../../../src/model/session.ts';
import type { Seen } from './world.ts';

/** Tries of each question of a run, in order; with holes where one was not seen. */
function listsOf(seen: readonly Seen[], of: number): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const { question, run, attempt, letters } of seen) {
    if (run !== of) continue;
    const list = lists.get(question) ?? [];
    list[attempt - 1] = letters;
    lists.set(question, list);
  }
  return lists;
}

function goesOn(more: readonly string[], less: readonly string[]): boolean {
  return less.every((letters, n) => more[n] === letters);
}

/**
 * Expect a session to have what was seen. Where both devices have answers to a
 * question that differ, those of one of them are there, and not a mixture.
 *
 * @param here
 *   What was seen on this device.
 * @param there
 *   What was seen on the other, and what was given there and may be on record unseen.
 */
export function expectSeen(session: Session, here: readonly Seen[], there: readonly Seen[]): void {
  const { run, tries, version } = session;
  const drawn = here.filter(({ unseen }) => !unseen);
  for (const { run: of } of drawn) expect(run).toBeGreaterThanOrEqual(of);
  const others = listsOf(there, run);
  for (const [question, seen] of listsOf(drawn, run)) {
    const list = tries[question] ?? [];
    const other = others.get(question) ?? [];
    const agree = goesOn(seen, other) || goesOn(other, seen);
    if (agree || !(goesOn(list, other) || (list.length > 0 && goesOn(other, list))))
      expect(list.slice(0, seen.length), `${question} of run ${run}, ${version}`).toEqual(seen);
  }
}

/** What a learner sees of a session that was opened. */
export function seenIn({ run, tries }: Session): Seen[] {
  return Object.entries(tries).flatMap(([question, list]) =>
    list.map((letters, n) => ({ question, run, attempt: n + 1, letters })),
  );
}
