/** Whether an LMS has room for the answers of a capsule. */
import type { Question } from '../../model/capsule.ts';
import '../../model/features.ts';
import { letters } from '../../model/identifiers.ts';
import { encodeMemory } from '../../model/suspend-data.ts';
import { finding, type Finding, type Place } from '../finding.ts';

/**
 * Check that the suspend data fits, whatever is answered. What was typed and
 * all retries but their number may be dropped, so they are not counted; a first
 * try is the score and never is.
 *
 * @param limit
 *   Characters that the LMS keeps.
 * @param place
 *   Place of the capsule as a whole.
 */
export function checkRoom(
  questions: readonly Question[],
  version: string,
  limit: number,
  place: Place,
): Finding[] {
  const tries = questions.map((question): [string, string[]] => [
    question.digest,
    Array<string>(question.attempts).fill(longestTry(question)),
  ]);
  const best = { status: 'passed', score: 99.9999 } as const;
  const memory = {
    version,
    run: 9999,
    seed: letters.slice(0, 6),
    at: 999,
    best,
    tries: Object.fromEntries(tries),
  };
  const { length } = encodeMemory(memory, 0);
  return length > limit ? [finding('suspend-data-limit', place, { length, limit })] : [];
}

/** The longest first try at a question, in the form that `model/grading.ts` describes. */
function longestTry(question: Question): string {
  const sure = question.confidence ? '+' : '';
  switch (question.type) {
    case 'single':
    case 'true-false':
    case 'opinion':
    case 'text':
    case 'numeric':
      return `a${sure}`;
    case 'multiple':
    case 'hotspots':
    case 'order':
    case 'match':
    case 'categorise':
      return question.answers.map(({ letter }) => letter).join('') + sure;
    case 'scenario':
      return `${'a'.repeat(question.steps.length + 1)}*${sure}`;
  }
}
