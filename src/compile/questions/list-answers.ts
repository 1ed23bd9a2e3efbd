/** Answers of a list, with boxes or without, as every type that has them reads them. */
import { finding, type Finding } from '../finding.ts';
import {
  answersFindings,
  equalFindings,
  labelFindings,
  labelHtml,
  quotesHtml,
  sizeFindings,
  type ReadItem,
} from './read-answers.ts';
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
  const { id, shape, place } = question;
  const { items } = shape;
  const wrong = shape.kind === 'table' ? [] : answersFindings(id, place, shape.node, items);
  const read = readList(question, wrong.length > 0 ? wrong : check(items), true);
  return read.body ? { ...read, findings: feedbackFindings(id, items) } : read;
}

/** Read answers that have no box: a numbered list, or bullets. */
export function readPlainAnswers(question: RawQuestion): ReadBody {
  const { id, shape, place } = question;
  const { items } = shape;
  const wrong = [
    ...sizeFindings(id, place, items),
    ...(shape.kind === 'table' ? [] : labelFindings(id, shape.node, items)),
    ...equalFindings(id, items),
  ];
  return readList(question, wrong, false);
}

/** Answers in the shape of their schema, where nothing is wrong with them. */
function readList({ shape, toHtml }: RawQuestion, wrong: Finding[], isMarked: boolean): ReadBody {
  if (wrong.length > 0) return { key: [], findings: wrong };
  const markOf = ({ right }: ReadItem): string => (!isMarked ? ' ' : right ? '+' : '-');
  return {
    body: {
      answers: shape.items.map((item) => ({
        letter: item.letter,
        label: labelHtml(item, toHtml),
        ...(isMarked && { right: item.right }),
        ...quotesHtml('feedback', item.feedback, toHtml),
      })),
    },
    key: shape.items.map((item) => `${item.letter}${markOf(item)}${item.text}`),
    findings: [],
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
