import { finding } from '../finding.ts';
import type { QuestionType, ReadAnswer } from './type.ts';

const pairs = [
  ['faux', 'vrai'],
  ['false', 'true'],
];

/** A statement to judge: the labels are Vrai/Faux or True/False. Oui/Non is a single choice. */
export const trueFalse: QuestionType = {
  // Two answers keep the order in which everybody says them.
  options: ['critical'],
  fits: (answers) => isPair(answers) && answers.filter((answer) => answer.right).length === 1,
  check: ({ id, answers, place }) => {
    if (!isPair(answers))
      return [finding('question-type-agrees', place, { id, type: 'true-false', found: 'labels' })];
    if (answers.every((answer) => answer.right)) {
      return [finding('question-type-agrees', place, { id, type: 'true-false', found: 'several-ticks' })];
    }
    return [];
  },
};

function isPair(answers: ReadAnswer[]): boolean {
  const labels = answers.map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[\s.!?…]+$/u, '')
      .trim(),
  );
  return pairs.some((pair) => pair.join() === labels.toSorted().join());
}

/** Whether the answer of this label, as HTML or as text, says that the statement is true. */
export function saysTrue(label: string): boolean {
  return /^(vrai|true)/i.test(label.replaceAll(/<[^>]*>/g, '').trim());
}
