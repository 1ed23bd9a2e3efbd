/** The parts of a `:::question`, as nodes. */
import type { Blockquote, List, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { isCommentNode } from '../rules/no-expression.ts';

export interface QuestionParts {
  stem: RootContent[];
  /** Quotes before the answers. */
  hints: Blockquote[];
  /** The last list with boxes, else the last list or table, among the direct children. */
  answers: List | Table | undefined;
  /** What follows the answers; only quotes may. */
  after: RootContent[];
  /** What cuts other lists with boxes from the answers: the node behind each. */
  cuts: RootContent[];
}

/**
 * The answers of a question: its last direct child that is a list or a table.
 *
 * A list with boxes goes first: where one follows that has none, the message
 * is better about that one.
 */
export function answersOf(container: ContainerDirective): List | Table | undefined {
  return (
    container.children.findLast(hasBoxes) ??
    container.children.findLast((node) => node.type === 'list' || node.type === 'table')
  );
}

/** Take a question apart; nothing is judged here. Comments are no part of it. */
export function splitQuestion(container: ContainerDirective): QuestionParts {
  const answers = answersOf(container);
  const all: RootContent[] = container.children;
  const children = all.filter((node) => !isCommentNode(node));
  const at = answers ? children.indexOf(answers) : children.length;
  const before = children.slice(0, at);
  return {
    answers,
    stem: before.filter((node) => node.type !== 'blockquote'),
    hints: before.filter((node) => node.type === 'blockquote'),
    after: children.slice(at + 1),
    cuts: all.flatMap((node, index) => (node !== answers && hasBoxes(node) ? (all[index + 1] ?? []) : [])),
  };
}

function hasBoxes(node: RootContent): node is List {
  return node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean');
}
