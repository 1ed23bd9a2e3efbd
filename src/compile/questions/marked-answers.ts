/** Answers with boxes, as every type that has them reads them. */
import { finding, type Finding } from '../finding.ts';
import { answersFindings, labelHtml, quotesHtml, type ReadItem } from './read-answers.ts';
import type { RawQuestion, ReadBody } from './type.ts';

/**
 * Read answers with boxes.
 *
 * @param check
 *   What else must be so of this type, once nothing else is wrong.
 */
export function readMarkedAnswers(
  question: RawQuestion,
  check: (items: readonly ReadItem[]) => Finding[],
): ReadBody {
  const { id, shape, place, toHtml } = question;
  const { items } = shape;
  const wrong = shape.kind === 'table' ? [] : answersFindings(id, place, shape.node, items);
  const findings = wrong.length > 0 ? wrong : check(items);
  if (findings.length > 0) return { key: [], findings };
  return {
    body: {
      answers: items.map((item) => ({
        letter: item.letter,
        label: labelHtml(item, toHtml),
        right: item.right,
        ...quotesHtml('feedback', item.feedback, toHtml),
      })),
    },
    key: items.map((item) => `${item.letter}${item.right ? '+' : '-'}${item.text}`),
    findings: feedbackFindings(id, items),
  };
}

/** How many boxes are ticked. */
export function countTicks(items: readonly ReadItem[]): number {
  return items.filter((item) => item.right).length;
}

/** Advice, not an error: the capsule can be published without. */
export function feedbackFindings(id: string, items: readonly ReadItem[]): Finding[] {
  return items
    .filter((item) => item.feedback.length === 0)
    .map((item) => finding('feedback-present', item.place, { id, letter: item.letter }));
}
