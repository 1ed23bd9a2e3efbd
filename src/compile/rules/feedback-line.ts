import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * Feedback stands on a line of its own: behind the answer, it would be part of
 * it, and say beforehand whether it is right.
 *
 * - bad: `- [ ] J'éponge > Non, la machine tourne.`
 * - good: `  > Non, la machine tourne.` on the next line; `\>` for the sign itself
 */
export const feedbackLine: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    const inQuestion = ancestors.some(
      (ancestor) => ancestor.type === 'containerDirective' && ancestor.name === 'question',
    );
    const item = ancestors.at(-2);
    const inLabel =
      ancestors.at(-1)?.type === 'paragraph' &&
      item?.type === 'listItem' &&
      typeof item.checked === 'boolean';
    if (node.type !== 'text' || !inQuestion || !inLabel) return [];
    const start = node.position?.start.offset ?? 0;
    const match = /(?<=\s)>[ \u00A0]?(?=\p{L}{2})/u.exec(sourceOf(node, text));
    if (!match) return [];
    const at = start + match.index;
    return [finding('feedback-line', placeBetween(text, at, at + 1), {})];
  });
