import type { Nodes } from 'mdast';
import { finding } from '../finding.ts';
import { walk } from '../visit.ts';
import { placeBetween, sourceOf, type Rule } from './rule.ts';

/**
 * A sign before a number at the beginning of a line is no sign: Markdown ends
 * the paragraph there, and what was “greater than 5” is a quote, “minus 5” a
 * bullet. Whoever means a quote or a list leaves a blank line before it.
 *
 * - bad: `Le taux est` and on the next line `> 5 ppm`
 * - good: `Le taux est supérieur à 5 ppm`
 */
export const markerBeforeNumber: Rule = (root, { text }) =>
  walk(root).flatMap(({ node, ancestors }) => {
    if (node.type !== 'blockquote' && node.type !== 'list') return [];
    const parent = ancestors.at(-1);
    // The feedback of an answer is glued to it.
    if (!parent || (parent.type === 'listItem' && typeof parent.checked === 'boolean')) return [];
    const before = (parent.children as Nodes[])[(parent.children as Nodes[]).indexOf(node) - 1];
    if (before?.type !== 'paragraph' || before.position?.end.line !== (node.position?.start.line ?? 0) - 1)
      return [];
    const found = /^(?:>[ \t]?|[-*+][ \t]+)[*_]*\d+/.exec(sourceOf(node, text))?.[0];
    if (found === undefined) return [];
    // A colon announces a list of several items.
    const announced = /[:：][ \t*_]*$/.test(sourceOf(before, text));
    if (node.type === 'list' && node.children.length > 1 && announced) return [];
    const start = node.position?.start.offset ?? 0;
    return [
      finding('marker-before-number', placeBetween(text, start, start + found.length), {
        found,
        marker: found.charAt(0),
      }),
    ];
  });
