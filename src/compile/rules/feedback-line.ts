import type { ListItem, Paragraph } from 'mdast';
import { isQuestion } from '../directives.ts';
import { finding, type Finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * Feedback stands on a line of its own: behind the answer, it would be part of
 * it, and say beforehand whether it is right.
 *
 * A line below it that begins with another sign than `>` is part of it as well.
 *
 * - bad: `- [ ] J'éponge > Non, la machine tourne.`, or `  → Non, …` on the next line
 * - good: `  > Non, la machine tourne.` on the next line; `\>` for the sign itself
 */
export const feedbackLine: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    const inQuestion = ancestors.some(isQuestion);
    const item = ancestors.at(-2);
    const parent = ancestors.at(-1);
    if (node.type === 'paragraph' && inQuestion && parent?.type === 'listItem' && isBox(parent))
      return lineFindings(node, text);
    const inLabel = parent?.type === 'paragraph' && item?.type === 'listItem' && isBox(item);
    if (node.type !== 'text' || !inQuestion || !inLabel) return [];
    const start = node.position?.start.offset ?? 0;
    const match = /(?<=\s)>[ \u00A0]?(?=\p{L}{2})/u.exec(sourceOf(node, text));
    if (!match) return [];
    const at = start + match.index;
    return [finding('feedback-line', placeBetween(text, at, at + 1), {})];
  });

function isBox({ checked }: ListItem): boolean {
  return typeof checked === 'boolean';
}

/** A line behind the first that begins with what looks like `>`, and is not. */
function lineFindings(label: Paragraph, text: string): Finding[] {
  const start = label.position?.start.offset ?? 0;
  const signs = /(?<=\n[ \t]*)(?:\\>|&(?:gt|raquo|rsaquo|rarr);|[＞»›→⇒➜])/g;
  return Array.from(sourceOf(label, text).matchAll(signs), ({ index, 0: found }) =>
    finding('feedback-line', placeBetween(text, start + index, start + index + found.length), { found }),
  );
}
