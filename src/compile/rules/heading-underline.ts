import type { Heading, Root } from 'mdast';
import { finding } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/** Whether a heading is a text underlined by `---` or `===`. */
export function isUnderlined(heading: Heading, text: string): boolean {
  return !sourceOf(heading, text).startsWith('#');
}

/**
 * A line of `---` right below a text turns it into a heading, and so into a
 * screen; most authors mean a rule.
 *
 * - bad: a sentence, and `---` on the next line
 * - good: a blank line between the two; `## ` for a heading
 */
export const headingUnderline: Rule = (root, { text }) =>
  visitNodes(root, 'heading')
    .filter((node) => isUnderlined(node, text) && !isLateFrontMatter(node, root, text))
    .map((node) => {
      const end = node.position?.end.offset ?? 0;
      const start = text.lastIndexOf('\n', end - 1) + 1;
      const mark = start + (/[-=]/.exec(text.slice(start, end))?.index ?? 0);
      return finding('heading-underline', placeBetween(text, mark, end), { text: plainText(node) });
    });

/** Front matter that is not at the top reads as a heading too; another rule says so. */
function isLateFrontMatter(node: Heading, root: Root, text: string): boolean {
  return root.children[0]?.type !== 'yaml' && /^[A-Za-z]+:/.test(sourceOf(node, text));
}
