import { finding } from '../finding.ts';
import { countTicks, readMarkedAnswers } from './list-answers.ts';
import type { QuestionType } from './type.ts';

/** One right answer among several. */
export const single: QuestionType = {
  shapes: ['boxes'],
  flags: ['shuffle', 'critical', 'confidence'],
  fits: ({ kind, items }) => kind === 'boxes' && countTicks(items) === 1,
  read: (question) =>
    readMarkedAnswers(question, (items) =>
      countTicks(items) > 1
        ? [
            finding('question-type-agrees', question.place, {
              id: question.id,
              type: 'single',
              found: 'several-ticks',
            }),
          ]
        : [],
    ),
};
