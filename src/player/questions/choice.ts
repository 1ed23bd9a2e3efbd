import { chosenOf } from '../../model/grading.ts';
import { letters as alphabet } from '../../model/identifiers.ts';
import type { PlayerQuestion } from '../../model/player-data.ts';
import { shownOrder } from '../../model/session.ts';
import { make } from '../dom.ts';
import { feedbackOn, mountGroup } from './group.ts';
import type { Answered, MountPart } from './part.ts';

/** Answers to choose from: native radio buttons or boxes. */
export const mountChoice: MountPart = (place) => {
  const { question, texts, list } = place;
  const { type, right } = question;
  // Places on an image are chosen like several answers.
  const several = USES.multiple && type === 'multiple';
  const opinion = USES.opinion && type === 'opinion';
  const answers = [...list.children].map((item, index) =>
    mountAnswer(item, alphabet.charAt(index), several ? 'checkbox' : 'radio', question.id),
  );
  const fieldset = mountGroup(
    place,
    opinion ? texts.chooseOpinion : several ? texts.chooseSeveral : texts.chooseOne,
  );

  return {
    attempt: () =>
      answers
        .filter(({ input }) => input.checked)
        .map(({ letter }) => letter)
        .join(''),
    show(attempt, over, session) {
      const chosen = chosenOf(attempt);
      fieldset.disabled = !!attempt;
      for (const { letter, item, input, mark } of shownOrder(question, session, answers)) {
        list.append(item);
        input.checked = chosen.includes(letter);
        const isRight = over && right.includes(letter);
        item.className = isRight ? 'right' : !input.checked ? '' : over && !opinion ? 'wrong' : 'chosen';
        mark.textContent = isRight ? texts.rightAnswer : input.checked ? texts.yourAnswer : '';
      }
    },
    said: (attempt) =>
      feedbackOn(place, [...chosenOf(attempt)], (letter) =>
        answers
          .filter((answer) => answer.letter === letter)
          .map(({ label }) => label.textContent)
          .join(''),
      ),
    missing: () => texts.nothingChosen,
    focus() {
      const input = fieldset.querySelector('input');
      if (input) input.focus();
    },
    answered: (attempt) => answeredChoice(question, attempt),
  };
};

/** What a report says of letters that were chosen. */
export function answeredChoice({ type, right, truth }: PlayerQuestion, attempt: string): Answered {
  const identifiers = (chosen: string) => (truth ? [String(chosen === truth)] : [...chosen]);
  const response = identifiers(chosenOf(attempt));
  return USES.opinion && type === 'opinion'
    ? { type: 'likert', patterns: [], response, result: 'neutral' }
    : { type: truth ? 'true-false' : 'choice', patterns: [identifiers(right)], response };
}

function mountAnswer(item: Element, letter: string, type: string, name: string) {
  const input = make('input');
  input.type = type;
  input.name = name;
  input.value = letter;
  const label = make('span.label', ...item.childNodes);
  const mark = make('span.mark');
  item.append(make('label', input, label, mark));
  return { letter, item, input, label, mark };
}
