import { shortDigest } from '../../model/identifiers.ts';
import type { PlayerData } from '../../model/player-data.ts';
import { decodeMemory, mergeMemories } from '../../model/suspend-data.ts';
import { attempt } from './browser-storage.ts';
import type { Entry, Try } from './journal.ts';

/**
 * Find the tries that an LMS should have in its report and has not: those that
 * its suspend data does not know.
 *
 * @param data
 *   The capsule as it is now.
 * @param entry
 *   What was kept of this record.
 * @param held
 *   Suspend data that the LMS holds; empty when it holds none.
 * @param describe
 *   How a try is told to the LMS; one that it throws at is left out.
 * @returns
 *   The tries, each with the index of its interaction where that is still its own.
 */
export function missingTries(
  { questions }: PlayerData,
  entry: Entry,
  held: string,
  describe: (each: Try) => unknown,
): Try[] {
  const digests = questions.map((question) => question.digest);
  const memory = decodeMemory(held);
  const own = decodeMemory(entry.suspendData);
  const merged = mergeMemories(memory, own);
  // Nobody else has written since, so what is in a try's place is that try: cut off, or whole
  // with an LMS that did not take the suspend data. Else it goes after all there is.
  const ours = entry.suspendData.startsWith(held) || entry.states.includes(shortDigest(held));

  function isMissing(each: Try): boolean {
    const { run, digest, attempt, step } = each;
    describe(each);
    if (!memory || !own || !merged || run !== memory.run) return !memory || run > memory.run;
    // Where another device's answers stand, those from here would come under the ids of theirs.
    if (merged.tries[digest] !== own.tries[digest]) return false;
    // So they might where a question was changed: it has kept its id, and nobody knows which that was.
    if (!ours && ![digest, ...Object.keys(memory.tries)].every((one) => digests.includes(one))) return false;
    const known = (memory.tries[digest] || [])[attempt - 1];
    return !known || (!!step && known.charAt(step.at) === '-');
  }

  const missing = entry.tries.filter((each) => attempt(() => isMissing(each)));
  return ours ? missing : missing.map(({ n: _, ...each }) => each);
}

/** How many interactions a record has at least: one for each try of its run. */
export function countTries(suspendData: string): number {
  const memory = decodeMemory(suspendData);
  return memory ? Object.values(memory.tries).reduce((sum, { length }) => sum + length, 0) : 0;
}
