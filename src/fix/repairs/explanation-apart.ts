import type { Root } from 'mdast';
import { splitQuestion } from '../../compile/questions/parts.ts';
import type { Repair } from '../edit.ts';

/**
 * A blank line between the last answer and the explanation.
 *
 * A quote that touches the last answer could be its feedback; where that answer
 * has one already, it is the explanation.
 */
export function explanationApart(root: Root, text: string): Repair[] {
  return root.children.flatMap((node): Repair[] => {
    if (node.type !== 'containerDirective' || node.name !== 'question') return [];
    const { answers, after } = splitQuestion(node);
    const [next] = after;
    if (answers?.type !== 'list' || after.length !== 1 || next?.type !== 'blockquote') return [];
    const feedback = answers.children.at(-1)?.children.filter(({ type }) => type === 'blockquote') ?? [];
    const start = next.position?.start.offset ?? 0;
    const glued = next.position?.start.line === (answers.position?.end.line ?? 0) + 1;
    if (!glued || feedback.length !== 1 || text.charAt(start - 1) !== '\n') return [];
    return [[{ start, end: start, text: '\n' }]];
  });
}
