import { isRight } from '../model/grading.ts';
import { interactionId } from '../model/session.ts';
import type { QuestionView } from './question.ts';
import type { Interaction } from './tracking/recorder.ts';

/**
 * Describe a try for a report.
 *
 * @param view
 *   The question, with its words.
 * @param letters
 *   What was answered.
 * @param run
 *   Run, from 1.
 * @param attempt
 *   Try in this run, from 1.
 * @param since
 *   When the question could first be answered, by a clock that is never set back.
 */
export function toInteraction(
  { question, stem }: QuestionView,
  letters: string,
  run: number,
  attempt: number,
  since: number,
): Interaction {
  const { truth, right } = question;
  const identifiers = (chosen: string) => (truth ? [String(chosen === truth)] : [...chosen]);
  return {
    id: interactionId(question, run, attempt),
    type: truth ? 'true-false' : 'choice',
    pattern: identifiers(right),
    response: identifiers(letters),
    right: isRight(question, letters),
    weighting: question.points,
    time: Date.now(),
    latency: performance.now() - since,
    description: (stem.textContent || '').replace(/\s+/g, ' ').trim(),
    digest: question.digest,
    run,
    attempt,
  };
}
