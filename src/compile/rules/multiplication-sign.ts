import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeOf, sourceOf, type Rule } from './rule.ts';

/**
 * Asterisks between figures are multiplication signs, which Markdown takes for
 * italics: `10*20*30` would be published as 102030.
 *
 * - bad: `10*20*30 cm`
 * - good: `10 × 20 × 30 cm`
 */
export const multiplicationSign: Rule = (root, { text }) =>
  visitNodes(root, 'emphasis', 'strong').flatMap((node) => {
    const before = text.charAt((node.position?.start.offset ?? 0) - 1);
    const found = before + sourceOf(node, text);
    return /^\d\*+\d/.test(found) ? [finding('multiplication-sign', placeOf(node), { found })] : [];
  });
