import { finding } from '../finding.ts';
import type { QuestionType } from './type.ts';

/** One right answer among several. */
export const single: QuestionType = {
  options: ['shuffle', 'critical'],
  fits: (answers) => answers.filter((answer) => answer.right).length === 1,
  check: ({ id, answers, place }) => {
    const ticked = answers.filter((answer) => answer.right).length;
    if (ticked <= 1) return [];
    return [finding('question-type-agrees', place, { id, type: 'single', found: 'several-ticks' })];
  },
};
