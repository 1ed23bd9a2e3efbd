import { finding } from '../finding.ts';
import { plainText } from '../plain-text.ts';
import { isUnderlined } from './heading-underline.ts';
import { walk } from '../visit.ts';
import { placeOf, type Rule } from './rule.ts';

/**
 * `##` starts a screen, at the top level only; the title comes from the front
 * matter, so no `#`. A `##` inside a container most often means that the
 * container above was never closed.
 */
export const headingLevel: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    if (node.type !== 'heading' || isUnderlined(node, text)) return [];
    const nested = ancestors.length > 1;
    if (node.depth === 1) return [finding('heading-level', placeOf(node), { text: plainText(node) })];
    if (nested && node.depth === 2)
      return [finding('heading-top-level', placeOf(node), { text: plainText(node) })];
    return [];
  });
