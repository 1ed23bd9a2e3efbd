import { finding, type Finding } from '../finding.ts';
import { readPlainAnswers } from './list-answers.ts';
import { choicePlace, markedStep } from './marked-steps.ts';
import type { QuestionType, RawQuestion } from './type.ts';

/** Steps to put in order: a numbered list, written in the right one. */
export const order: QuestionType = {
  shapes: ['ordered'],
  // Always shown out of order.
  flags: ['partial', 'critical', 'confidence'],
  fits: ({ kind }) => kind === 'ordered',
  read: (question) => {
    const marked = markedStep(question.shape.items);
    if (marked)
      return {
        key: [],
        findings: [finding('question-shape', marked.place, { id: question.id, found: 'ordered-marks' })],
      };
    const chosen = question.stated ? undefined : choicePlace(question);
    if (chosen)
      return {
        key: [],
        findings: [finding('question-shape', chosen, { id: question.id, found: 'ordered-choice' })],
      };
    const read = readPlainAnswers(question);
    const findings = numberFindings(question);
    return findings.length > 0 ? { key: [], findings: [...findings, ...read.findings] } : read;
  },
};

/**
 * Say that the numbers tell another order than the lines: Markdown keeps the
 * first number only. All the same (`1.` each time) is how some write every list.
 */
function numberFindings({ id, shape, text }: RawQuestion): Finding[] {
  const lines = text.split(/\r\n|\r|\n/);
  const numbered = shape.items.map((item) => ({
    item,
    number: Number.parseInt((lines[item.place.start.line - 1] ?? '').slice(item.place.start.column - 1), 10),
  }));
  const numbers = numbered.map(({ number }) => number);
  const [first = 1] = numbers;
  if (numbers.every((number) => number === first)) return [];
  const odd = numbered.find(({ number }, index) => number !== first + index);
  if (!odd) return [];
  const labels = (ordered: typeof numbered) => ordered.map(({ item }) => item.text);
  const values = {
    id,
    numbers,
    lines: labels(numbered),
    numbered: labels(numbered.toSorted((one, other) => one.number - other.number)),
  };
  return [finding('ordered-numbers', odd.item.place, values)];
}
