/**
 * The way through a scenario, as a try says it (see `grading.ts`): the first
 * choice at each step, `-` where there was none, then the step that was come to.
 */
import { chosenOf, isOpen } from './grading.ts';
import { letters } from './identifiers.ts';
import type { PlayerStep } from './player-data.ts';

/**
 * Index of the step that a try has come to; the first one where there is no try.
 *
 * @param steps
 *   Steps of the scenario.
 * @param attempt
 *   A try, maybe one of which only the fact was kept.
 */
export function stepOf(steps: readonly PlayerStep[], attempt: string): number {
  return Math.max(0, letters.indexOf(chosenOf(attempt).charAt(steps.length)));
}

/** What was chosen when a step was first come to; empty where nothing was. */
export function choiceAt(attempt: string, step: number): string {
  return chosenOf(attempt).charAt(step).replace(/\W/, '');
}

/**
 * Choose at the step that a try has come to. Who comes to a step again chooses
 * again, and the first choice counts.
 *
 * @param attempt
 *   The open try; anything else is a new start.
 * @param letter
 *   A choice that the step has.
 * @returns
 *   The try that comes of it; open unless it has come to an end.
 */
export function choose(steps: readonly PlayerStep[], attempt: string, letter: string): string {
  const now = isOpen(attempt) ? stepOf(steps, attempt) : 0;
  const made = steps.map(
    (_, at) => (isOpen(attempt) && choiceAt(attempt, at)) || (at === now ? letter : '-'),
  );
  const leads = (step: number) => (steps[step] as PlayerStep).to;
  const next = leads(now)[letters.indexOf(letter)] || 0;
  return made.join('') + letters.charAt(next) + (leads(next).length ? '*' : '');
}
