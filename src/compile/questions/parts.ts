/** The parts of a `:::question`, as nodes. */
import type { Blockquote, BlockContent, List, RootContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

export interface QuestionParts {
  stem: RootContent[];
  /** Quotes before the answers. */
  hints: Blockquote[];
  /** The last list or table that is a direct child. */
  answers: List | Table | undefined;
  /** What follows the answers; only quotes may. */
  after: RootContent[];
}

/** The answers of a question: its last direct child that is a list or a table. */
export function answersOf(container: ContainerDirective): List | Table | undefined {
  return container.children.findLast((node) => node.type === 'list' || node.type === 'table');
}

/** Take a question apart; nothing is judged here. */
export function splitQuestion(container: ContainerDirective): QuestionParts {
  const answers = answersOf(container);
  const children = container.children as (BlockContent | RootContent)[] as RootContent[];
  const at = answers ? children.indexOf(answers) : children.length;
  const before = children.slice(0, at);
  return {
    answers,
    stem: before.filter((node) => node.type !== 'blockquote'),
    hints: before.filter((node) => node.type === 'blockquote'),
    after: children.slice(at + 1),
  };
}
