import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * Two asterisks make bold when they touch the words inside; otherwise they are
 * printed.
 *
 * - bad: `** Attention **`, `**Attention :**portez`
 * - good: `**Attention :** portez`; `\*\*` for asterisks
 */
export const emphasisForm: Rule = (root, { text }) =>
  visitNodes(root, 'text').flatMap((node) => {
    const start = node.position?.start.offset ?? 0;
    const match = /(?<!\\)\*\*+/.exec(sourceOf(node, text));
    if (!match) return [];
    const at = start + match.index;
    return [finding('emphasis-form', placeBetween(text, at, at + match[0].length), { found: match[0] })];
  });
