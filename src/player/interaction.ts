import { isRight } from '../model/grading.ts';
import type { PlayerQuestion } from '../model/player-data.ts';
import { interactionId } from '../model/session.ts';
import type { Interaction } from './tracking/recorder.ts';

/**
 * Describe a try for a report.
 *
 * @param question
 *   The question.
 * @param letters
 *   What was answered.
 * @param run
 *   Run, from 1.
 * @param attempt
 *   Try in this run, from 1.
 * @param since
 *   When the question could first be answered.
 * @param screen
 *   Its section, for the words of the question.
 */
export function toInteraction(
  question: PlayerQuestion,
  letters: string,
  run: number,
  attempt: number,
  since: number,
  screen: Element,
): Interaction {
  const identifiers = (chosen: string) =>
    question.type === 'true-false' ? [String(chosen === question.truth)] : [...chosen];
  const time = Date.now();
  return {
    id: interactionId(question, run, attempt),
    type: question.type === 'true-false' ? 'true-false' : 'choice',
    pattern: identifiers(question.right),
    response: identifiers(letters),
    right: isRight(question, letters),
    weighting: question.points,
    time,
    latency: time - since,
    description: (screen.querySelector('.stem')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
  };
}
