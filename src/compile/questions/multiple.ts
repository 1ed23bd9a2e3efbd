import { finding } from '../finding.ts';
import { countTicks, readMarkedAnswers } from './list-answers.ts';
import type { QuestionType } from './type.ts';

/** Several right answers among others. Stated, it may have one right answer only. */
export const multiple: QuestionType = {
  shapes: ['boxes'],
  flags: ['shuffle', 'partial', 'critical', 'confidence'],
  // Without a tick the message is about the tick, whatever the type was to be.
  fits: ({ kind, items }) => kind === 'boxes' && countTicks(items) !== 1,
  read: (question) =>
    readMarkedAnswers(question, (items) =>
      countTicks(items) === items.length
        ? [finding('question-wrong-answer', question.place, { id: question.id, scenario: false })]
        : [],
    ),
};
