import { finding } from '../finding.ts';
import type { QuestionType } from './type.ts';

/** Several right answers among others. Stated, it may have one right answer only. */
export const multiple: QuestionType = {
  options: ['shuffle', 'critical'],
  fits: (answers) => answers.filter((answer) => answer.right).length > 1,
  check: ({ id, answers, place }) =>
    answers.every((answer) => answer.right) ? [finding('question-wrong-answer', place, { id })] : [],
};
