import { finding } from '../finding.ts';
import { visitNodes } from '../visit.ts';
import { placeBetween, type Rule } from './rule.ts';

/**
 * Asterisks between figures are multiplication signs, which Markdown takes for
 * italics: `10*20*30` would be published as 102030.
 *
 * - bad: `10*20*30 cm`
 * - good: `10 × 20 × 30 cm`
 */
export const multiplicationSign: Rule = (root, { text }) =>
  visitNodes(root, 'emphasis', 'strong').flatMap((node) => {
    const { start, end } = node.position ?? {};
    const before = /[\d.,]*$/.exec(text.slice(0, start?.offset))?.[0] ?? '';
    const after = /^[\d.,]*/.exec(text.slice(end?.offset))?.[0].replace(/[.,]$/, '') ?? '';
    const from = (start?.offset ?? 0) - before.length;
    const to = (end?.offset ?? 0) + after.length;
    const found = text.slice(from, to);
    return /^[\d.,]*\d\*+\d/.test(found)
      ? [finding('multiplication-sign', placeBetween(text, from, to), { found })]
      : [];
  });
