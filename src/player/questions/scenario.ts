import { isOpen } from '../../model/grading.ts';
import { letters } from '../../model/identifiers.ts';
import { choiceAt, choose, stepOf } from '../../model/path.ts';
import type { PlayerQuestion, PlayerStep } from '../../model/player-data.ts';
import { fill, fromHtml, make } from '../dom.ts';
import { mountChoice } from './choice.ts';
import type { Answered, MountPart } from './part.ts';

/**
 * A branching case: one step at a time, each a question to choose from. Once at
 * an end, the steps that were gone through can be read again.
 */
export const mountScenario: MountPart = (place) => {
  const { screen, question, texts } = place;
  const rights = question.right.split(' ');
  const sections = [...screen.querySelectorAll<HTMLElement>('.step')];
  const plan = question.steps || [];
  const steps = plan.map(({ id }, at) => {
    const section = sections[at] as HTMLElement;
    const heading = section.querySelector('h3') as HTMLElement;
    const list = section.querySelector('.answers');
    const right = rights[at] || '';
    const said = make('div');
    section.append(said);
    const asked = { ...question, id: `${question.id}_${id}`, type: 'single' as const, right };
    const choice = list && mountChoice({ ...place, question: asked, stem: heading, list });
    return { section, heading, right, said, choice };
  });
  type Step = (typeof steps)[number];

  /** Index of the step on show, or of the one that the path has come to. */
  let now = 0;
  /** The try on show. */
  let shown = '';
  /** The try just made, until what is read about its choice has been read. */
  let made = '';
  /** What was chosen just now. */
  let picked = '';

  const current = () => steps[now] as Step;
  const walks = () => !!made || isOpen(shown);

  /** Say what is read about a choice; nothing where none is made. */
  function say({ said, right }: Step, at: number, letter: string, ended: boolean): void {
    const isRight = right.includes(letter);
    said.textContent = '';
    said.className = letter && `feedback ${isRight ? 'right' : 'wrong'}`;
    // What was heard on the way is not said again at the end.
    said.setAttribute('role', ended ? 'none' : 'status');
    if (!letter) return;
    said.append(
      make('p.verdict', isRight ? texts.right : texts.wrong),
      fromHtml(question.feedback[letters.charAt(at) + letter] || ''),
    );
  }

  return {
    attempt() {
      const { choice } = current();
      picked = choice ? choice.attempt() : '';
      return (made = picked && choose(plan, shown, picked));
    },
    show(attempt, over, session) {
      shown = attempt;
      if (attempt !== made) made = '';
      const ended = !!attempt && !walks();
      if (!made) now = stepOf(plan, attempt);
      steps.forEach((step, at) => {
        const first = choiceAt(attempt, at);
        const letter = ended ? first : made && at === now ? picked : '';
        step.section.hidden = at !== now && !(ended && first);
        if (step.choice) step.choice.show(letter || (ended ? '-' : ''), over, session);
        say(step, at, letter, ended);
      });
    },
    said(attempt) {
      const choices = steps
        .map(({ right }, at) => ({ right, letter: choiceAt(attempt, at) }))
        .filter(({ letter }) => letter);
      const n = choices.filter(({ right, letter }) => right.includes(letter)).length;
      return [make('p', fill(texts.rightChoices, { n, total: choices.length }))];
    },
    missing: () => texts.nothingChosen,
    focus() {
      const { heading } = current();
      heading.tabIndex = -1;
      heading.scrollIntoView();
      heading.focus({ preventScroll: true });
    },
    answered: (attempt) => ({
      ...answeredStep(question, shown, attempt),
      description: current().heading.textContent || '',
    }),
    asks: (attempt) => !made && (!attempt || isOpen(attempt)),
    walks,
    advance() {
      const wasRead = !!made;
      made = '';
      return wasRead;
    },
  };
};

/**
 * What a report says of a choice: nothing where one came to its step again.
 *
 * @param before
 *   The try that it was made in; anything that is not open for a new start.
 * @param attempt
 *   What came of it.
 */
export function answeredStep(
  { right, steps = [] }: PlayerQuestion,
  before: string,
  attempt: string,
): Answered {
  const at = isOpen(before) ? stepOf(steps, before) : 0;
  const first = isOpen(before) && choiceAt(before, at) ? '' : choiceAt(attempt, at);
  const rights = right.split(' ')[at] || '';
  const { id } = steps[at] as PlayerStep;
  return {
    type: 'choice',
    // Ten is what 2004 promises to keep.
    patterns: [...rights].slice(0, 10).map((letter) => [letter]),
    response: [...first],
    result: rights.includes(first) ? 'right' : 'wrong',
    step: { id, at },
  };
}
