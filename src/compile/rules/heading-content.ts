import type { RootContent } from 'mdast';
import { finding } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { placeOf, type Rule } from './rule.ts';

/** What stands in a file and on no page: comments, and addresses for links. */
const unseen: ReadonlySet<RootContent['type']> = new Set(['mdxFlowExpression', 'definition', 'yaml']);

/**
 * A heading has something below: it is the name of a screen, or of the question
 * that follows, and without either it would vanish from the page.
 */
export const headingContent: Rule = (root) => {
  const seen = root.children.filter((node) => !unseen.has(node.type));
  return seen.flatMap((node, index) => {
    if (!isScreen(node)) return [];
    const next = seen[index + 1];
    return next && !isScreen(next)
      ? []
      : [finding('heading-content', placeOf(node), { text: plainText(node) })];
  });
};

function isScreen(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2;
}
