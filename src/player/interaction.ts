import { isRight } from '../model/grading.ts';
import { interactionId } from '../model/session.ts';
import { textOf } from './dom.ts';
import type { QuestionView } from './question.ts';
import type { Interaction } from './tracking/recorder.ts';

/**
 * Describe a try for a report.
 *
 * @param view
 *   The question, with its words.
 * @param given
 *   What was answered, as a try.
 * @param run
 *   Run, from 1.
 * @param attempt
 *   Try in this run, from 1.
 * @param since
 *   When the question could first be answered, by a clock that is never set back.
 * @returns
 *   The interaction, and one more where the learner was asked whether they are sure; none
 *   at a step of a scenario that was asked before.
 */
export function toInteractions(
  { question, stem, answered }: QuestionView,
  given: string,
  run: number,
  attempt: number,
  since: number,
): Interaction[] {
  const said = answered(given);
  // At a step of a scenario that one comes to again.
  if (USES.scenario && said.step && !said.response.length) return [];
  const id = USES.scenario && said.step ? `${question.id}_${said.step.id}` : question.id;
  const interaction: Interaction = {
    id: interactionId(id, run, attempt),
    result: isRight(question, given) ? 'right' : 'wrong',
    weighting: question.points,
    time: Date.now(),
    latency: performance.now() - since,
    description: textOf(stem).replace(/\s+/g, ' ').trim(),
    digest: question.digest,
    run,
    attempt,
    ...said,
  };
  if (!USES.confidence || !question.confidence) return [interaction];
  const sure = given.split('!')[0]?.slice(-1) === '+';
  return [
    interaction,
    {
      ...interaction,
      id: interactionId(`${question.id}_sure`, run, attempt),
      type: 'likert',
      patterns: [],
      response: [sure ? 'sure' : 'unsure'],
      result: 'neutral',
    },
  ];
}
