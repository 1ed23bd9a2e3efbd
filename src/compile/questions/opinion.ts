import { readPlainAnswers } from './list-answers.ts';
import type { QuestionType } from './type.ts';

/** What the learner thinks: bullets without boxes, always stated, never scored. */
export const opinion: QuestionType = {
  shapes: ['bullets'],
  flags: [],
  // Boxes that were forgotten look the same.
  fits: () => false,
  attempts: 1,
  read: readPlainAnswers,
};
