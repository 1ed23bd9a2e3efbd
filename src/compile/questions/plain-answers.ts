/** Answers without boxes, as every type that has them reads them. */
import { equalFindings, labelFindings, labelHtml, quotesHtml, sizeFindings } from './read-answers.ts';
import type { RawQuestion, ReadBody } from './type.ts';

/** Read answers that have no box: a numbered list, or bullets. */
export function readPlainAnswers({ id, shape, place, toHtml }: RawQuestion): ReadBody {
  const { items } = shape;
  const findings = [
    ...sizeFindings(id, place, items),
    ...(shape.kind === 'table' ? [] : labelFindings(id, shape.node, items)),
    ...equalFindings(id, items),
  ];
  if (findings.length > 0) return { key: [], findings };
  return {
    body: {
      answers: items.map((item) => ({
        letter: item.letter,
        label: labelHtml(item, toHtml),
        ...quotesHtml('feedback', item.feedback, toHtml),
      })),
    },
    key: items.map((item) => `${item.letter} ${item.text}`),
    findings: [],
  };
}
