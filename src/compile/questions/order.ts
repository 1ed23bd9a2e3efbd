import { readPlainAnswers } from './plain-answers.ts';
import type { QuestionType } from './type.ts';

/** Steps to put in order: a numbered list, written in the right one. */
export const order: QuestionType = {
  shapes: ['ordered'],
  // Always shown out of order.
  flags: ['partial', 'critical', 'confidence'],
  fits: ({ kind }) => kind === 'ordered',
  read: readPlainAnswers,
};
