import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * A box begins its line: two answers on one line would be a single one, and
 * the box of the second would be printed.
 *
 * - bad: `- [x] J'alerte - [ ] Je continue`
 * - good: one answer a line
 */
export const boxLineStart: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    const inContainer = ancestors.some(({ type }) => type === 'containerDirective');
    if (node.type !== 'text' || !inContainer) return [];
    const start = node.position?.start.offset ?? 0;
    return Array.from(
      sourceOf(node, text).matchAll(/(?<=\S[^\n]*)(?<!\\)(?:[-*+•]|\d[.)])? ?\[[ xX]\](?=\s)/g),
      ({ index, 0: found }) =>
        finding('box-line-start', placeBetween(text, start + index, start + index + found.length), { found }),
    );
  });
