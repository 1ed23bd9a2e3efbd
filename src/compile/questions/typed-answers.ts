/** What the answers of a question that is typed have in common: boxes, and plain text. */
import type { PhrasingContent } from 'mdast';
import { answersFindings, labelHtml, quotesHtml, type ReadItem } from './read-answers.ts';
import type { RawQuestion } from './type.ts';
import type { Finding } from '../finding.ts';

/** Say what is wrong with a list of boxes, of which one may be enough. */
export function typedFindings({ id, shape, place }: RawQuestion): Finding[] {
  return shape.kind === 'table' ? [] : answersFindings(id, place, shape.node, shape.items, 1);
}

/**
 * Whether an answer is plain text, as what is typed is. Raised and lowered
 * digits are: `m<sup>3</sup>` is m³.
 */
export function isPlain({ label }: ReadItem): boolean {
  return label.every((node) => node.type === 'paragraph' && node.children.every(isPlainNode));
}

function isPlainNode(node: PhrasingContent): boolean {
  if (node.type === 'mdxJsxTextElement')
    return (node.name === 'sup' || node.name === 'sub') && node.children.every(isPlainNode);
  return node.type === 'text' || node.type === 'mdxTextExpression';
}

/** An answer as it is written, on one line. */
export function formOf({ text }: ReadItem): string {
  return text.replaceAll(/\s+/g, ' ').normalize('NFC');
}

/** An answer in the shape of its schema. */
export function typedAnswer(item: ReadItem, { toHtml }: RawQuestion): Record<string, unknown> {
  return {
    letter: item.letter,
    label: labelHtml(item, toHtml),
    form: formOf(item),
    right: item.right,
    ...quotesHtml('feedback', item.feedback, toHtml),
  };
}
