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
  /** What cuts other lists of answers from the last one: the node behind each. */
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
    container.children.findLast((node): node is List => hasBoxes(node)) ??
    container.children.findLast((node) => node.type === 'list' || node.type === 'table')
  );
}

/** Take a question apart; nothing is judged here. Comments are no part of it. */
export function splitQuestion(container: ContainerDirective): QuestionParts {
  return splitAnswers(container.children, answersOf(container));
}

/** Take nodes apart around the answers among them. */
export function splitAnswers(all: readonly RootContent[], answers: List | Table | undefined): QuestionParts {
  const children = all.filter((node) => !isCommentNode(node));
  const at = answers ? children.indexOf(answers) : children.length;
  const before = children.slice(0, at);
  return {
    answers,
    stem: before.filter((node) => node.type !== 'blockquote'),
    hints: before.filter((node) => node.type === 'blockquote'),
    after: children.slice(at + 1),
    cuts: all.flatMap((node, index) =>
      node !== answers && isCutFrom(node, answers, all) ? (all[index + 1] ?? []) : [],
    ),
  };
}

/** Whether a list or a table before the answers can only be more of them: boxes, or the same kind without. */
function isCutFrom(
  node: RootContent,
  answers: QuestionParts['answers'],
  all: readonly RootContent[],
): boolean {
  // With a sentence between, a table or plain bullets may belong to the stem.
  if (node.type === 'table') return answers?.type === 'table' && isNextTo(node, answers, all);
  if (node.type !== 'list') return false;
  if (hasBoxes(node)) return true;
  if (answers?.type !== 'list' || hasBoxes(answers)) return false;
  if (node.ordered !== answers.ordered) return false;
  return node.ordered === true || (isGrouped(node) && isGrouped(answers)) || isNextTo(node, answers, all);
}

/** Whether one node follows another, comments aside. */
function isNextTo(node: RootContent, next: RootContent, all: readonly RootContent[]): boolean {
  const shown = all.filter((each) => !isCommentNode(each));
  return shown.indexOf(next) === shown.indexOf(node) + 1;
}

/** Whether any item of a list has a list below it. */
export function isGrouped(list: List): boolean {
  return list.children.some((item) => item.children.some((child) => child.type === 'list'));
}

/** Spaces in front of a feedback below the last of these answers; none where they have no feedback. */
export function feedbackIndent(answers: List | Table): number {
  if (answers.type === 'table') return 0;
  // Behind the marker, whatever follows it: a box does not count.
  const marker = answers.ordered ? `${(answers.start ?? 1) + answers.children.length - 1}. ` : '- ';
  return marker.length + (!answers.ordered && isGrouped(answers) ? 2 : 0);
}

function hasBoxes(node: RootContent): boolean {
  return node.type === 'list' && node.children.some((item) => typeof item.checked === 'boolean');
}
