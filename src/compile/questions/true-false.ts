import { finding } from '../finding.ts';
import { countTicks, readMarkedAnswers } from './list-answers.ts';
import type { ReadItem } from './read-answers.ts';
import type { QuestionType } from './type.ts';

const pairs = [
  ['faux', 'vrai'],
  ['false', 'true'],
];

/** A statement to judge: the labels are Vrai/Faux or True/False. Oui/Non is a single choice. */
export const trueFalse: QuestionType = {
  shapes: ['boxes'],
  // Two answers keep the order in which everybody says them.
  flags: ['critical', 'confidence'],
  fits: ({ kind, items }) => kind === 'boxes' && isPair(items) && countTicks(items) === 1,
  // A second try at a statement is no question: the other answer is right.
  attempts: 1,
  read: (question) =>
    readMarkedAnswers(question, (items) => {
      const found = !isPair(items) ? 'labels' : countTicks(items) > 1 ? 'several-ticks' : undefined;
      const { id, place } = question;
      return found ? [finding('question-type-agrees', place, { id, type: 'true-false', found })] : [];
    }),
};

function isPair(items: readonly ReadItem[]): boolean {
  const labels = items.map(({ text }) =>
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
